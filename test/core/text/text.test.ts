import { expect, test } from 'vitest';
import { foldLabel } from '../../../utils/core/text/text.ts';

test.each([
  ['Client ID: *', 'client id'],
  ['  client-id\n', 'client id'],
  ['Cli\u00adent\ufeff ID', 'client id'],
  ['Cli\ufeffent ID', 'client id'],
  ['Client\u00a0ID', 'client id'],
  ['Ｃｌｉｅｎｔ　ＩＤ：', 'client id'],
  ['***', ''],
])('%j is compared as %j', (text, folded) => {
  expect(foldLabel(text)).toBe(folded);
});
