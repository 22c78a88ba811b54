import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readPasted } from '../../../utils/core/paste/read-pasted.ts';
import { PASTE_LABELS, SOURCE } from '../../../utils/integrations/index.ts';
import { randomToken, randomValues } from './random-values.ts';

const { clientId: id, clientSecret: secret, authorizationUrl: base } = randomValues();
const read = (text: string) => readPasted(text, PASTE_LABELS, SOURCE);
const reasons = (text: string) =>
  Object.fromEntries(read(text).doubtful.map((each) => [each.id, each.problem.id]));

describe('what password managers export is named, not taken and not dropped', () => {
  test.each([
    ['an entry of KeePass', `Title: Concur\nUser Name: ${id}\nPassword: ${secret}\nURL: ${base}\nNotes: `],
    [
      'KeePass, as a file',
      `"Account","Login Name","Password","Web Site","Comments"\n"Concur","${id}","${secret}","${base}",""`,
    ],
    [
      'Bitwarden',
      JSON.stringify(
        { items: [{ login: { username: id, password: secret, uris: [{ uri: base }] } }] },
        null,
        2,
      ),
    ],
    [
      'Bitwarden, as a file with empty cells at the ends',
      `folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp\n,,login,Concur,,,0,${base},${id},${secret},`,
    ],
    [
      '1Password',
      `Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes\nConcur,${base},${id},${secret},,false,false,,`,
    ],
    ['LastPass', `url,username,password,totp,extra,name,grouping,fav\n${base},${id},${secret},,,Concur,,0`],
    ['in German', `Benutzername: ${id}\nKennwort: ${secret}`],
    ['in French', `Nom d'utilisateur : ${id}\nMot de passe : ${secret}`],
    ['in Japanese', `ユーザー名：${id}\nパスワード：${secret}`],
    ['called new', `User Name: ${id}\nPassword: new ${secret}, old ${randomUUID()}`],
  ])('%s', (_, text) => {
    expect(read(text).values).toEqual(text.includes(base) ? { authorizationUrl: base } : {});
    expect(reasons(text)).toEqual({ clientId: 'calledOtherwise', clientSecret: 'calledOtherwise' });
  });
});

test('a value beside its own name as well is taken', () => {
  const values = { clientId: id, clientSecret: secret };
  expect(read(`Client ID (User Name): ${id}\nPassword / Client Secret: ${secret}`).values).toEqual(values);
  expect(
    read(`User Name: kim\nPassword: ${randomUUID()}\nClient ID: ${id}\nClient Secret: ${secret}`),
  ).toMatchObject({
    values,
    doubtful: [],
  });
});

test('a name and a password of another form are nobody’s business', () => {
  const request = `username: kim@example.com\npassword: at-${randomToken(30)}\nclient_id: ${id}`;
  expect(reasons(request)).toEqual({ refreshToken: 'requestTokenAsRefreshToken' });
  expect(read(request).values).toEqual({ clientId: id });
});

test('beside the value’s own name that name’s doubt is told', () => {
  const text = `Password: ${randomUUID()}\nClient Secret: ${secret}, from Monday on ${randomUUID()}`;
  expect(reasons(text)).toEqual({ clientSecret: 'ambiguousText' });
});
