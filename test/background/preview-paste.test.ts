import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { valueHandlers } from '@/entrypoints/background/handlers/values.ts';

const preview = async (text: string) => {
  const reply = await valueHandlers.previewPaste({ text });
  if (!reply.ok) throw new Error(reply.failure.id);
  return Object.fromEntries(reply.value.values.map((value) => [value.id, value]));
};

test('a preview is masked and says what was done to each value', async () => {
  const [id, secret] = [randomUUID(), randomUUID()];
  const found = await preview(
    `Client ID: “${id}”\nClient Secret: ${secret.slice(0, 20)}\n${secret.slice(20)}\nToken URL: https://www-us2.api.\u200bconcursolutions.com/oauth2/v0/token`,
  );
  expect(found).toMatchObject({
    clientId: { shown: id, problem: null, cleaned: ['quotes'] },
    clientSecret: { problem: null, cleaned: ['lineBreaks'] },
    authorizationUrl: { shown: 'https://us2.api.concursolutions.com', cleaned: ['invisible'] },
  });
  expect(JSON.stringify(found)).not.toContain(secret.slice(0, 20));
});

test('a value that is not taken is named with its fault', async () => {
  expect(await preview(`Client ID: ${randomUUID().slice(1)}`)).toEqual({
    clientId: {
      id: 'clientId',
      shown: '',
      problem: { id: 'valueMalformed', params: { field: 'clientId', fault: 'short' } },
      cleaned: [],
    },
  });
});
