import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { CREDENTIAL_IDS } from '../../../utils/core/credentials/credentials.ts';
import { redact } from '../../../utils/core/credentials/redact.ts';
import { shapeFault } from '../../../utils/core/credentials/shape-fault.ts';
import { cleanValue, shapeProblem } from '../../../utils/core/credentials/shapes.ts';
import { looksLikeValue, withoutStop } from '../../../utils/core/credentials/value-like.ts';
import { serverText } from '../../../utils/core/oauth/server-text.ts';
import { baseUrlOf } from '../../../utils/core/oauth/token-url.ts';
import { cleaningsOf } from '../../../utils/core/paste/cleanings.ts';
import { labelText } from '../../../utils/core/pointing/pointed.ts';
import { nearMissReason } from '../../../utils/core/requirements/near-miss.ts';
import { cleanForDisplay, foldLabel } from '../../../utils/core/text/text.ts';
import { SOURCE } from '../../../utils/integrations/index.ts';

const LENGTH = 60_000;
const id = randomUUID();

/** A page or a server chooses what stands in its texts, so also what takes a pattern or a loop longest. */
const HOSTILE = [
  ...['\t', '\n', ' ', '\u00a0', '\u200b', '\ufeff', '\u0301\u0316', '\uff9e\u0316'],
  ...['.', ':', '/', '=', '-', '•', '0', 'a', 'a.', '0-', 'at- ', 'a ', '😀'],
];
const texts = HOSTILE.flatMap((piece) => {
  const long = piece.repeat(LENGTH / piece.length);
  return [long, `${long}|`, `a${long}`, `0${long}x`, `${id}${long}|`];
});

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  cleanForDisplay: (text) => cleanForDisplay(text),
  foldLabel,
  cleanValue,
  withoutStop,
  looksLikeValue,
  labelText,
  shapes: (text) => CREDENTIAL_IDS.map((each) => [shapeProblem(each, text), shapeFault(each, text)]),
  nearMissReason: (text) => nearMissReason('expense.report.read', text, ['expense.report.readwrite']),
  baseUrlOf: (text) => baseUrlOf(`https://us2.api.concursolutions.com/${text}`, SOURCE.tokenEndpoint),
  redact: (text) => redact(text, [id]),
  serverText: (text) => serverText(text, [id]),
  cleaningsOf: (text) => cleaningsOf(text, id, SOURCE.tokenEndpoint.apiSuffix),
};

describe('a text made to stop its reader ends', () => {
  test.each(Object.entries(READERS))('%s', (_, read) => {
    for (const text of texts) expect(() => read(text)).not.toThrow();
  });
});

test('only the one stop behind a value goes', () => {
  expect(['a1.', 'a1\u200b, ', 'a1…', 'a1..', '.', 'a1 .'].map(withoutStop)).toEqual([
    ...['a1', 'a1\u200b', 'a1…', 'a1..', '.', 'a1 .'],
  ]);
});
