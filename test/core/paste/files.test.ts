import { describe, expect, test } from 'vitest';
import { readPasted } from '../../../utils/core/paste/read-pasted.ts';
import { PASTE_LABELS, SOURCE } from '../../../utils/integrations/index.ts';
import { randomValues } from './random-values.ts';

const values = randomValues();
const { clientId: id, clientSecret: secret, refreshToken: token, authorizationUrl: base } = values;
const url = `${base}/oauth2/v0/token`;
const read = (text: string) => readPasted(text, PASTE_LABELS, SOURCE);
const problems = (text: string) =>
  Object.fromEntries(read(text).doubtful.map(({ id: field, problem }) => [field, problem.id]));

describe('all four out of files and commands', () => {
  test.each([
    [
      'TOML with texts over several lines',
      `client_id = "${id}"\nclient_secret = '''\n${secret}'''\nrefresh_token = """\n${token}"""\nauthorization_url = "${url}"`,
    ],
    [
      'HCL with heredocs',
      `{\n  client_id = "${id}"\n  client_secret = <<-EOT\n    ${secret}\n  EOT\n  refresh_token = <<EOT\n${token}\nEOT\n  authorization_url = "${url}"\n}`,
    ],
    [
      'properties that go on in the next line',
      `app.clientId=${id}\napp.clientSecret=\\\n    ${secret}\napp.refreshToken: \\\n  ${token.slice(0, 12)}\\\n  ${token.slice(12)}\napp.authorizationUrl=${url.replace(':', '\\:')}`,
    ],
    [
      'PowerShell with here-strings',
      `$env:CLIENT_ID = "${id}"\n$env:CLIENT_SECRET = @"\n${secret}\n"@\n$refreshToken = @'\n${token}\n'@\n$AuthorizationUrl = '${url}'`,
    ],
    [
      'INI with remarks',
      `[concur]\nclient id = ${id}\nclient secret = ${secret} ; keep it\nrefresh token = ${token}\nauthorization url = ${url}`,
    ],
    [
      "a command that goes on behind cmd's carets",
      `curl ^\n -d "client_id=${id}" ^\n -d "client_secret=${secret}" ^\n -d "refresh_token=${token}" ^\n "${url}"`,
    ],
    [
      'options of a command, one a line',
      `link \\\n--client-id=${id} \\\n --client-secret=${secret} \\\n --refresh-token=${token} \\\n --token-url=${url}`,
    ],
    [
      'JSON within JSON',
      JSON.stringify({
        Name: 'mileiq',
        SecretString: JSON.stringify({
          client_id: id,
          client_secret: secret,
          refresh_token: token,
          token_url: url,
        }),
      }),
    ],
    ["cmd's escapes", `curl -d client_id=${id}^&client_secret=${secret}^&refresh_token=${token} ${url}`],
    ["cURL's option for the client", `curl -u ${id}:${secret} -d refresh_token=${token} ${url}`],
    ["cURL's long option", `curl --user "${id}:${secret}" -d "refresh_token=${token}" ${url}`],
    [
      'an address that carries a message',
      `mailto:kim@example.test?body=${encodeURIComponent(`Client ID: ${id}\r\nClient Secret: ${secret}\r\nRefresh Token: ${token}\r\nAuthorization URL: ${url}`)}`,
    ],
    [
      'one cell a line',
      `Name\nValue\nClient ID\n${id}\nClient Secret\n${secret}\nRefresh Token\n${token}\nAuthorization URL\n${url}`,
    ],
  ])('%s', (_, text) => {
    expect(read(text)).toMatchObject({ values, doubtful: [] });
  });
});

describe('a value that the text speaks of, and that is not taken, is named', () => {
  test.each([
    ['it follows elsewhere', `Client ID: ${id}\nThe Client Secret follows by phone.`],
    ['in another language', `Client-ID: ${id}\nDas Client-Geheimnis kommt mit der Post.`],
    ['what stands there is no value', `Client ID: ${id}\nClient Secret: hunter2`],
  ])('%s', (_, text) => {
    expect(read(text).values).toEqual({ clientId: id });
    expect(problems(text)).toEqual({ clientSecret: 'namedWithoutValue' });
  });
});

test('a login of cURL that is no id with its secret is taken for nothing', () => {
  expect(read(`curl -u ${id}:at-${token} ${url}`).values).toEqual({ authorizationUrl: base });
});

test.each([
  [`Authorization URL: ${url.replace('.api.', '.')}`, base, {}],
  [
    'Authorization URL: https://developer.concur.com/api',
    undefined,
    { authorizationUrl: 'addressOfDocuments' },
  ],
  ['Authorization URL: https://dashboard.mileiq.com/', undefined, { authorizationUrl: 'addressOfTarget' }],
  ['Authorization URL: https://www.concursolutions.com/', undefined, { authorizationUrl: 'addressOfPages' }],
])('an address that is taken for the token URL: %s', (text, taken, problem) => {
  expect(read(text).values.authorizationUrl).toBe(taken);
  expect(problems(text)).toEqual(problem);
});

describe('sections of a settings file', () => {
  const sections = (one: string, another: string) =>
    `[${one}]\nclient_id = ${id}\n\n[${another}]\nclient_secret = ${secret}\nrefresh_token = ${token}`;

  test.each([
    ['INI', sections('mileiq', 'travel')],
    [
      'INI, with remarks',
      sections('mileiq', 'travel').replaceAll(']', '] ; since May').replace('[', '# ours\n['),
    ],
    ['TOML', sections('apps.mileiq', 'travel').replaceAll(/= (\S+)/gu, '= "$1"')],
    ['names of several words', sections('MileIQ production', 'Travel bot')],
  ])('an ID and a secret of different ones are not of one app: %s', (_, text) => {
    expect(read(text).values).toEqual({});
    expect(problems(text)).toMatchObject({ clientId: 'severalApps', clientSecret: 'severalApps' });
  });

  test.each([
    ['of one section', sections('mileiq', 'mileiq')],
    ['of a section and one inside it', sections('mileiq', 'mileiq.tokens')],
    ['of a mail with lines in brackets', sections('EXTERNAL', 'image: logo').replaceAll(' =', ':')],
  ])('those are: %s', (_, text) => {
    expect(read(text).values).toMatchObject({ clientId: id, clientSecret: secret, refreshToken: token });
  });
});
