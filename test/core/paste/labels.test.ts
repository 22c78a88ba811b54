import { expect, test } from 'vitest';
import { findLabels } from '../../../utils/core/paste/labels.ts';
import { PASTE_LABELS } from '../../../utils/integrations/index.ts';

test.each<[string, readonly (string | null)[]]>([
  ['Client ID', ['clientId']],
  ['client_id clientId CLIENT-ID Clientid', ['clientId', 'clientId', 'clientId', 'clientId']],
  ['APP_CLIENT_ID oauthClientId', ['clientId', 'clientId']],
  ['クライアントIDは', ['clientId']],
  ["jeton d'actualisation", ['refreshToken']],
  ['Client Secret ID', [null]],
  ['Company Request Token', [null]],
  ['multiclient id', []],
  ['client_id_old', []],
  ['refreshTokenHash', []],
  ['Client IDs', []],
])('%s', (text, expected) => {
  expect(findLabels(text, PASTE_LABELS).map(({ id }) => id)).toEqual(expected);
});
