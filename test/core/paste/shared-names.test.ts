import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readPasted } from '../../../utils/core/paste/read-pasted.ts';
import { PASTE_LABELS, SOURCE } from '../../../utils/integrations/index.ts';

const [id, secret, secretId] = [randomUUID(), randomUUID(), randomUUID()];
const read = (text: string) => readPasted(text, PASTE_LABELS, SOURCE);

describe('what is called the ID of the secret is not the secret where the secret has a name of its own', () => {
  test.each([
    ['behind it', `Client ID: ${id}\nSecret ID: ${secretId}\nClient Secret: sent by SMS`],
    ['before it', `Client ID: ${id}\nClient Secret (in the portal): see Teams\nSecret ID: ${secretId}`],
    ['without anything', `Client ID: ${id}\nClient Secret:\nSecret ID: ${secretId}`],
    ['in a table', `Client ID\t${id}\nSecret ID\t${secretId}\nSecret value\thidden`],
    ['masked', JSON.stringify({ client_id: id, client_secret: '********', secret_id: secretId })],
    ['German', `Client-ID: ${id}\nGeheimnis-ID: ${secretId}\nClient-Geheimnis: kommt per SMS`],
  ])('%s', (_, text) => {
    expect(read(text)).toMatchObject({
      values: { clientId: id },
      doubtful: [{ id: 'clientSecret', problem: { id: 'namedWithoutValue' } }],
    });
  });

  test('and neither is sure where the other one has an unclear value', () => {
    const text = `Secret ID: ${secretId}\n\nfoo ${id} Client Secret ${secret}`;
    expect(read(text).values).toEqual({});
    expect(read(text).doubtful).toMatchObject([{ id: 'clientSecret', problem: { id: 'ambiguousText' } }]);
  });
});

describe('it is the secret', () => {
  test.each([
    [
      'below a sentence that names all',
      `The client ID and client secret:\nClient ID: ${id}\nSecret ID: ${secret}`,
    ],
    [
      'above a sentence',
      `Client ID: ${id}\nSecret ID: ${secret}\nPlease keep the client secret safe: it is yours.`,
    ],
    ['under both names', `Client ID: ${id}\nClient Secret (Secret ID): ${secret}`],
    ['without another name', `Client ID: ${id}\nSecret ID: ${secret}`],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({
      values: { clientId: id, clientSecret: secret },
      doubtful: [],
      problems: [],
    });
  });
});
