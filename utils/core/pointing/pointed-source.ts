import type { PageKind } from '../source/reading.ts';
import type { SourceLabels } from '../source/source.ts';
import { labelPage, type PointedLabel, sourceWith } from './pointed.ts';

/** The source with the labels that were pointed out, on pages of the kind on which they were. */
export interface PointedSource<S> {
  /** Looks with the labels that were learned; once more without them if the page is of another kind now. */
  look<Look>(lookAt: (source: S) => Look, pageOf: (look: Look) => PageKind): Look;
  /** True if the page must be looked at again. */
  learn(labels: readonly PointedLabel[], page: PageKind): boolean;
}

/** A document may show one page after another: what a label names on one says nothing of the next. */
export function createPointedSource<S extends SourceLabels>(known: S): PointedSource<S> {
  let source = known;
  let pointed = '[]';
  let pageOfLabels: PageKind | null = null;
  return {
    look(lookAt, pageOf) {
      const look = lookAt(source);
      if (source === known || labelPage(pageOf(look)) === pageOfLabels) return look;
      source = known;
      pointed = '[]';
      return lookAt(source);
    },
    learn(labels, page) {
      const text = JSON.stringify(labels);
      pageOfLabels = labelPage(page);
      if (text === pointed) return false;
      pointed = text;
      source = sourceWith(known, labels);
      return true;
    },
  };
}
