import { redact } from '@/utils/core/credentials/redact.ts';
import type { Field } from '@/utils/dom/form/field.ts';

/** A long run of letters and digits without a blank looks like a secret, whether or not it is one of ours. */
const TOKEN_LIKE = /(?=\S*\d)[\w.~+/=-]{16,}/gu;

/**
 * Makes the function that takes secrets out of what the page says. The values are read from the filled fields when
 * they are needed, not kept; what looks like a secret goes as well, because the page may have emptied the fields.
 */
export const createRedactor =
  (fields: readonly Field[]) =>
  (text: string): string =>
    redact(
      text,
      fields.map(({ value }) => value),
    ).replace(TOKEN_LIKE, '•••');
