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
  [
    'Spanish, behind the name',
    `Secreto de cliente anterior: ${randomUUID()}\nSecreto de cliente nuevo: ${clientSecret}`,
  ],
  [
    'Spanish, behind an English name',
    `Client Secret antiguo: ${randomUUID()}\nClient Secret nuevo: ${clientSecret}`,
  ],
  [
    'Portuguese, behind the name and before it',
    `Segredo do cliente antigo: ${randomUUID()}\nNovo segredo do cliente: ${clientSecret}`,
  ],
  [
    'Italian, in front of it',
    `Vecchio segreto client: ${randomUUID()}\nNuovo segreto client: ${clientSecret}`,
  ],
  [
    'French, as headings',
    `Anciennes valeurs\nClient Secret: ${randomUUID()}\n\nNouvelles valeurs\nClient Secret: ${clientSecret}`,
  ],
])('the old one and the neighbour are left alone: %s', (_, text) => {
  expect(read(text).values).toEqual({ clientSecret });
});

test('a name with nothing but an old value behind it gives none', () => {
  expect(read(`Client ID: ${clientId}\nSecreto de cliente anterior: ${randomUUID()}`).values).toEqual({
    clientId,
  });
});

test('a word in front of a name is not about the value before it', () => {
  const text = `Client ID ${clientId}\nNew client secret ${clientSecret}\nNew refresh token ${refreshToken}`;
  expect(read(text).values).toEqual({ clientId, clientSecret, refreshToken });
});
