import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readPasted } from '../../../utils/core/paste/read-pasted.ts';
import { PASTE_LABELS, SOURCE } from '../../../utils/integrations/index.ts';

const [id, secret, other] = [randomUUID(), randomUUID(), randomUUID()];
const read = (text: string) => readPasted(text, PASTE_LABELS, SOURCE);
const reasons = (text: string) =>
  Object.fromEntries(read(text).doubtful.map((each) => [each.id, each.problem.id]));

describe('of several values of one name the one in force is taken, where the text says which it is', () => {
  test.each([
    ['before each', `Client Secret: old ${other} new ${secret}`],
    ['before each, with colons', `Client Secret: old: ${other}, new: ${secret}`],
    ['before each, in brackets', `Client Secret (old): ${other} (new): ${secret}`],
    ['before each, on lines of their own', `Client Secret\n- old: ${other}\n- new: ${secret}`],
    ['behind each', `Client Secret: ${other} old, ${secret} new`],
    ['behind each, in brackets', `Client Secret: ${other} (old), ${secret} (new)`],
    ['the old one named before', `Client Secret: ${secret} (formerly ${other})`],
    ['the old one named as replaced', `Client Secret: ${secret} replaces ${other}`],
    ['the old one behind', `Client Secret: ${other} (replaced by ${secret})`],
    ['changed from one to the other', `Client Secret changed from ${other} to ${secret}`],
    ['in a remark below', `Client Secret: ${other}\n(old, the new one is ${secret})`],
    ['rotated, the old one in brackets', `Client Secret: ${secret} (rotated, previous: ${other})`],
    ['rotated, the old one behind a semicolon', `Client Secret: ${secret} (rotated; previously ${other})`],
    ['rotated, the old one behind dashes', `Client Secret: ${secret} – rotated – previous ${other}`],
    ['the old value by that word', `Client Secret: ${secret} (old value: ${other})`],
    ['the old one first, rotated to the new one', `Client Secret: ${other} (previous, rotated to ${secret})`],
    ['the old one first, then what was rotated', `Client Secret: ${other} (previous), rotated: ${secret}`],
    ['rotated from the old one', `Client Secret: ${secret} (rotated from ${other})`],
    ['on the line below', `Client Secret: ${secret}\n(rotated, previous: ${other})`],
    ['German, rotated', `Client-Secret: ${secret} (erneuert, bisheriger Wert: ${other})`],
    ['French, rotated', `Secret client : ${secret} (renouvelé, précédent : ${other})`],
    ['Spanish, rotated', `Secreto de cliente: ${secret} (rotado, anterior: ${other})`],
    ['Italian, rotated', `Client Secret: ${secret} (ruotato, precedente: ${other})`],
    ['Dutch, rotated', `Client Secret: ${secret} (geroteerd, vorige: ${other})`],
    ['Japanese, rotated', `クライアントシークレット：${secret}（更新済み、以前の値：${other}）`],
    ['Chinese, rotated', `客户端密钥：${secret}（已轮换，旧值：${other}）`],
    ['of three', `Client Secret: old ${other}, old ${id}, new ${secret}`],
    ['at names on one line', `New Client Secret: ${secret}, old Client Secret: ${other}`],
    ['German', `Client-Secret: alt ${other}, neu ${secret}`],
    ['German, behind the name', `Client-Secret neu: ${secret} (bisher: ${other})`],
    ['French', `Secret client : nouveau ${secret}, ancien ${other}`],
    ['Spanish', `Secreto de cliente: ${secret} en lugar de ${other}`],
    ['Portuguese', `Segredo do cliente: antigo ${other}, novo ${secret}`],
    ['Japanese', `クライアントシークレット：旧 ${other} 新 ${secret}`],
    ['Chinese', `客户端密钥：旧 ${other}，新 ${secret}`],
    ['in a table', `Field\tOld\tNew\nClient Secret\t${other}\t${secret}`],
    [
      'in a table, the new ones first',
      `| | New | Previous |\n|---|---|---|\n| Client Secret | ${secret} | ${other} |`,
    ],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({ values: { clientSecret: secret }, doubtful: [], problems: [] });
  });

  test('an address like every other value', () => {
    const [old, base] = ['https://us.api.concursolutions.com', 'https://us2.api.concursolutions.com'];
    expect(read(`Token URL: ${base} (previously ${old})`).values).toEqual({ authorizationUrl: base });
  });

  test('a whole table', () => {
    const rows = `Client ID\t${other}\t${id}\nClient Secret\t${randomUUID()}\t${secret}`;
    expect(read(`Name\tBisher\tNeu\n${rows}`).values).toEqual({ clientId: id, clientSecret: secret });
  });
});

describe('where it is not said plainly, none is taken and it is named', () => {
  test.each([
    ['a word between that may be about either', `Client Secret: ${other} old ${secret}`],
    ['a word that may have ended with its bracket', `Client-Secret: ${other} (bisher), erneuert: ${secret}`],
    ['a word that may have ended with a comma', `Client Secret: ${other} previously; ${secret}`],
    ['a word that may have ended with a dash', `Client Secret: ${other} formerly – ${secret}`],
    ['a date among the words', `Client Secret: ${secret} (rotated on 3 Nov, previous: ${other})`],
    ['a date among the words, the new one behind', `Client Secret: ${other} (until 3 Nov, new: ${secret})`],
    ['both called new', `Client Secret: new ${other}, new ${secret}`],
    ['one called both', `Client Secret: old new ${other}, ${secret}`],
    ['one line below another, called new', `Client Secret: ${other}\nNew: ${secret}`],
    ['a table that calls neither new', `Name\tOld\tOld\nClient Secret\t${other}\t${secret}`],
  ])('%s', (_, text) => {
    expect(read(text).values).toEqual({});
    expect(Object.keys(reasons(text))).toEqual(['clientSecret']);
  });

  test('all called old', () => {
    expect(reasons(`Client Secret: old ${other}, previous ${secret}`)).toEqual({
      clientSecret: 'outdatedValue',
    });
  });

  test('an address that is not told apart is taken for no other reason', () => {
    const bases = ['us', 'us2'].map((name) => `https://${name}.api.concursolutions.com`);
    expect(read(`Token URL: ${bases.join(' old ')}`).values).toEqual({});
  });
});
