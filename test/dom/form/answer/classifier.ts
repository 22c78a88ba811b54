import type { FillTarget } from '../../../../utils/core/target/target.ts';
import { type AnswerKind, createWords } from '../../../../utils/dom/form/answer/classify.ts';

/** Makes what tells of one text by itself what it means. */
export function createClassifier(target: FillTarget): (text: string) => AnswerKind {
  const { read } = createWords(target);
  return (text) => read(text).kind;
}
