import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readPasted } from '../../../utils/core/paste/read-pasted.ts';
import { PASTE_LABELS, SOURCE } from '../../../utils/integrations/index.ts';
import { randomToken, randomValues } from './random-values.ts';

const { clientId, clientSecret, refreshToken, authorizationUrl } = randomValues();
const problems = (text: string) => readPasted(text, PASTE_LABELS, SOURCE).problems.map(({ id }) => id);

describe('values under names that nobody knows are spoken of', () => {
  test.each([
    ['a language that is not known', `معرف العميل: ${clientId}\n${authorizationUrl}`],
    ['a name that is too short', `Client ID: ${clientId}\nKey: ${clientSecret}`],
    ['a token of another form', `Client ID: ${clientId}\nRenewal: ${randomToken(30)}`],
    ['a sentence', `the id is ${clientId}, the client secret is ${clientSecret}`],
  ])('%s', (_, text) => {
    expect(problems(text)).toEqual(['valuesUnnamed']);
  });
});

describe('nothing is said of', () => {
  test.each([
    ['a neighbour with a name', `Client ID: ${clientId}\nCompany UUID: ${randomUUID()}`],
    ['a value that is named elsewhere', `Client ID: ${clientId}\nagain: ${clientId.toUpperCase()}`],
    ['one that is called old', `Client ID: ${clientId}\nSecret: old ${randomUUID()}, new ${clientSecret}`],
    [
      'one more, where nothing is open',
      `Client ID: ${clientId}\nSecret: ${clientSecret}\nRefresh Token: ${refreshToken}\nCase: ${randomUUID()}`,
    ],
    ['a word', `Client ID: ${clientId}\nstage: production-environment`],
  ])('%s', (_, text) => {
    expect(problems(text)).toEqual([]);
  });
});
