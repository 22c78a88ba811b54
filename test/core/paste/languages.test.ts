import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { readPasted } from '../../../utils/core/paste/read-pasted.ts';
import { PASTE_LABELS, SOURCE } from '../../../utils/integrations/index.ts';
import { MORE_LABELS } from '../../../utils/integrations/paste-languages.ts';
import { randomValues } from './random-values.ts';

const values = randomValues();
const { clientId, clientSecret, refreshToken, authorizationUrl } = values;
const read = (text: string) => readPasted(text, PASTE_LABELS, SOURCE);

const languages = Object.keys(MORE_LABELS.clientId).filter(
  (language) => MORE_LABELS.clientSecret[language] && MORE_LABELS.refreshToken[language],
);

test.each(languages)('the first names of %s', (language) => {
  const name = (id: keyof typeof MORE_LABELS) => MORE_LABELS[id][language]?.[0] ?? 'URL';
  expect(
    read(
      `${name('clientId')}: ${clientId}\n${name('clientSecret')}: ${clientSecret}\n${name('refreshToken')}: ${refreshToken}\n${name('authorizationUrl')}: ${authorizationUrl}`,
    ).values,
  ).toEqual(values);
});

test.each([
  [
    'Turkish capitals',
    `İSTEMCİ KİMLİĞİ: ${clientId}\nİSTEMCİ GİZLİ ANAHTARI: ${clientSecret}\nYENİLEME BELİRTECİ: ${refreshToken}`,
  ],
  [
    'Turkish',
    `İstemci Kimliği: ${clientId}\nİstemci Gizli Anahtarı: ${clientSecret}\nYenileme Belirteci: ${refreshToken}`,
  ],
  [
    'two languages',
    `Client ID / ID klienta: ${clientId}\nSecret / Tajný klíč: ${clientSecret}\nRefresh Token / Obnovovací token: ${refreshToken}`,
  ],
])('%s', (_, text) => {
  expect(read(text).values).toEqual({ clientId, clientSecret, refreshToken });
});

test.each([
  ['Polish', `Stary klucz tajny: ${randomUUID()}\nNowy klucz tajny: ${clientSecret}`],
  ['Russian', `Старый секрет клиента: ${randomUUID()}\nНовый секрет клиента: ${clientSecret}`],
  ['Swedish', `Klienthemlighet: ${clientSecret}\nÅtkomsttoken: ${randomUUID()}`],
])('the old one and the neighbour are left alone: %s', (_, text) => {
  expect(read(text).values).toEqual({ clientSecret });
});
