import { foldLabel } from '../../core/text/text.ts';
import { fitOf, type Lexicon } from './match-name.ts';

/** Longer than this a line is a sentence, not a title. */
const MOST_WORDS = 5;
const LONGEST = 60;

/** What stands in the first line of a rendered text. */
export const firstLine = (text: string): string => text.split('\n')[0] ?? '';

/** Whether a line reads like a title: a few words that end no sentence. */
export const isTitle = (line: string): boolean =>
  line.length <= LONGEST && line.split(' ').length <= MOST_WORDS && !/[.!?:\u3002]$/u.test(line);

/** Whether a line names one of the form's values: it is a field's label, and says nothing of whose form it is. */
export const isLabel = (line: string, { fields }: Lexicon): boolean =>
  Object.values(fields).some((labels) => fitOf(foldLabel(line), labels));
