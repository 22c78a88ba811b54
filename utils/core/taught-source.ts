import { labelPage, type PointedLabel, sourceWith } from './pointed.ts';
import type { PageKind } from './reading.ts';
import type { Source } from './source.ts';

/** The source with the labels that were pointed out, on pages of the kind on which they were. */
export interface TaughtSource {
  /** Looks with the labels that were learned; once more without them if the page is of another kind now. */
  look<Look>(lookAt: (source: Source) => Look, pageOf: (look: Look) => PageKind): Look;
  /** True if the page must be looked at again. */
  learn(labels: readonly PointedLabel[], page: PageKind): boolean;
}

/** A document may show one page after another: what a label names on one says nothing of the next. */
export function createTaughtSource(known: Source): TaughtSource {
  let source = known;
  let taught = '[]';
  let taughtFor: PageKind | null = null;
  return {
    look(lookAt, pageOf) {
      const look = lookAt(source);
      if (source === known || labelPage(pageOf(look)) === taughtFor) return look;
      source = known;
      taught = '[]';
      return lookAt(source);
    },
    learn(labels, page) {
      const text = JSON.stringify(labels);
      taughtFor = labelPage(page);
      if (text === taught) return false;
      taught = text;
      source = sourceWith(known, labels);
      return true;
    },
  };
}
