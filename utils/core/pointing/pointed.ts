import { CREDENTIAL_IDS, HANDOVER_IDS, type HandoverId } from '../credentials/credentials.ts';
import { looksLikeValue } from '../credentials/value-like.ts';
import type { PageKind } from '../source/reading.ts';
import type { ByLanguage, SourceLabels } from '../source/source.ts';
import type { TargetFields } from '../target/target.ts';
import { collapse, withoutEnding } from '../text/text.ts';

/** What the admin may point at: a value, one of the app's lists; on the target's page the field for a value. */
export const POINT_IDS = [...CREDENTIAL_IDS, 'grants', 'scopes'] as const;
export type PointId = (typeof POINT_IDS)[number];

/** The label that an element had when it was pointed at. Never a value. */
export interface PointedLabel {
  readonly what: PointId;
  readonly text: string;
  /** It was pointed out on this very page. */
  readonly here?: boolean;
}

/** A label, and the pages on which it helps. */
export interface RememberedLabel extends Omit<PointedLabel, 'here'> {
  readonly site: 'source' | 'target';
  readonly origin: string;
  /** `unknown` on the target. */
  readonly page: PageKind;
  /** On the target: the path of the address. */
  readonly path?: string;
}

/**
 * The kind of page that a label is remembered for. Whether a page below the list's address is the list of apps is told
 * by what labels make known on it, so they cannot depend on it.
 */
export const labelPage = (page: PageKind): PageKind => (page === 'appList' ? 'unknown' : page);

const LONGEST = 80;
/** A label under which nothing else in the data stands: its name in the tables of languages. */
const POINTED = 'as pointed at';
const POINTED_HERE = 'as pointed at here';

/** A text as it may be remembered: what a label is, and nothing that could be a value; null for anything else. */
export function labelText(text: string): string | null {
  const label = withoutEnding(collapse(text), ' :\uff1a*');
  const words = label.split(' ');
  const isFit = /\p{L}/u.test(label) && label.length <= LONGEST && !/\d{5}/u.test(label);
  return isFit && !words.some(looksLikeValue) ? label : null;
}

/** The source with labels that the admin pointed out; they are as good as those of the data, and no better. */
export function sourceWith<S extends SourceLabels>(source: S, labels: readonly PointedLabel[]): S {
  if (labels.length === 0) return source;
  const add = <T extends string>(table: Readonly<Record<T, ByLanguage>>): Readonly<Record<T, ByLanguage>> => {
    const next: Record<T, ByLanguage> = { ...table };
    for (const what of Object.keys(table) as T[]) {
      const texts = labels.filter((label) => label.what === what).map(({ text }) => text);
      if (texts.length > 0) next[what] = { ...table[what], [POINTED]: texts };
    }
    return next;
  };
  return { ...source, values: add(source.values), lists: add(source.lists) };
}

/** The target with labels that the admin pointed out. */
export function targetWith<T extends TargetFields>(target: T, labels: readonly PointedLabel[]): T {
  if (labels.length === 0) return target;
  const fields = Object.fromEntries(
    HANDOVER_IDS.map((id) => {
      const { known, labels: own } = target.fields[id];
      const of = (isHere: boolean) =>
        labels.filter(({ what, here = false }) => what === id && here === isHere).map(({ text }) => text);
      const [there, here] = [of(false), of(true)];
      const pointed = {
        ...(here.length > 0 && { [POINTED_HERE]: here }),
        ...(there.length > 0 && { [POINTED]: there }),
      };
      return [id, { known, labels: { ...pointed, ...own } }];
    }),
  ) as unknown as Record<HandoverId, TargetFields['fields'][HandoverId]>;
  return { ...target, fields };
}

/** Whether every value's field was pointed at on this very page: then whose form it is was the admin's choice. */
export const isTaughtWhole = (target: TargetFields): boolean =>
  HANDOVER_IDS.every((id) => POINTED_HERE in target.fields[id].labels);
