import type { CredentialId } from '../../../utils/core/credentials/credentials.ts';
import { randomValues } from '../../dom/support/values.ts';

/** Values that stand in for a page's placeholders. */
export interface Secrets {
  readonly own: Readonly<Record<CredentialId, string>>;
  /** Replaces the placeholders of a text. Fails on one that is not known. */
  fill(text: string): string;
}

/**
 * Makes new values for one page: `{{clientId}}` and the other credentials stand for values in the shapes of the real ones,
 * `{{clientId:0-9}}` for a part of one (from, up to but without), `{{other}}` for a UUID that is nobody's. A number makes
 * it another one: `{{clientId2}}`, `{{other2}}`.
 */
export function makeSecrets(): Secrets {
  const sets = new Map<string, Readonly<Record<string, string>>>();
  const setOf = (number: string) => {
    const set = sets.get(number) ?? { ...randomValues(), other: crypto.randomUUID() };
    sets.set(number, set);
    return set;
  };
  return {
    own: setOf('') as Secrets['own'],
    fill: (text) =>
      text.replaceAll(
        /\{\{([a-zA-Z]+)(\d*)(?::(\d+)-(\d*))?\}\}/gu,
        (all, name: string, number, from = '0', to = '') => {
          const value = setOf(number)[name];
          if (value === undefined) throw new Error(`Nobody knows the placeholder ${all}.`);
          return value.slice(Number(from), to === '' ? undefined : Number(to));
        },
      ),
  };
}
