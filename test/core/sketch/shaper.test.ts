import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { knownWords } from '../../../utils/core/sketch/known-words.ts';
import { createShaper } from '../../../utils/core/sketch/shaper.ts';

const words = knownWords({
  texts: ['Client ID', 'Company Request Tokens for', 'expense.report.read', 'more', 'クライアントID'],
  names: ['EXPRPT'],
  paths: ['/nui/ocstool', '/oauth2/v0/token'],
  technical: [],
  domains: ['vendor.example'],
});
const shaper = () => createShaper(words);
const uuid = randomUUID();
const hex = `${randomBytes(15).toString('hex')}a1`;

describe('texts', () => {
  test.each([
    ['a label, with its signs', 'Client ID: *', 'Client ID: *'],
    ['a label that invisible characters break', 'Cli\u200bent ID', 'Cli\u200bent ID'],
    ['a name of a list', 'expense.report.read', 'expense.report.read'],
    ['a name that is not known', 'john.smith', '‹word(4) 1›.‹word(5) 2›'],
    ['what follows a heading', 'Company Request Tokens for Acme', 'Company Request Tokens for ‹Word(4) 1›'],
    ['an identifier', `Client ID ${uuid}`, 'Client ID ‹uuid 1›'],
    ['one of a sample', `Client ID ${uuid.replace(/[0-9a-f]/gu, '0')}`, 'Client ID ‹nil 1›'],
    ['one that is broken', `${uuid.slice(0, 9)}\u200b${uuid.slice(9)}`, '‹uuid 1›'],
    ['one in capitals', 'ABCDEF01-2345-6789-ABCD-EF0123456789', '‹UUID 1›'],
    ['hexadecimal digits', hex, '‹hex(32) 1›'],
    ['a token', 'at-7g8h9jklmnpq', '‹word(2) 1›-‹token(12) 2›'],
    ['an access token', `eyJ${'x'.repeat(9)}`, '‹jwt(12) 1›'],
    ['a mail address', 'To a.b@c.example.', '‹Word(2) 1› ‹email 2›'],
    [
      'the vendor’s address',
      'https://us2.vendor.example/oauth2/v0/token',
      'https://us2.vendor.example/oauth2/v0/token',
    ],
    [
      'a customer’s host at the vendor',
      'https://acme.vendor.example/nui',
      'https://‹word(4) 1›.vendor.example/nui',
    ],
    ['another address', 'https://a.example/x?y=z', 'https://‹host 1›/‹word(1) 2›'],
    ['one known word beside others', 'One more Ltd', '‹Word(3) 1› ‹word(4) 2› ‹Word(3) 3›'],
    ['a name beside others', 'EXPRPT, ABCDEF', 'EXPRPT, ‹WORD(6) 1›'],
    ['a sentence', 'One two three four five six seven.', '‹words(7) 0›.'],
    ['a count', '+3', '+3'],
    ['a count with a known word', '2 more', '2 more'],
    ['a digit by itself', '7', '‹number(1) 1›'],
    ['a number', '(555) 0142', '(‹number(3) 1›) ‹number(4) 2›'],
    ['a long mask', '•'.repeat(36), '•'.repeat(8)],
    ['letters drawn as signs', 'Ⓐⓒⓜⓔ', '□□□□'],
    ['a shortened name', 'expense.rep…', 'expense.rep…'],
    ['a known text in a script without blanks', 'クライアントIDの太郎', 'クライアントID‹signs(3) 1›'],
    ['marks of a shape', '‹uuid 1›', '□‹word(4) 1› ‹number(1) 2›□'],
  ])('%s', (_, text, told) => {
    expect(shaper().text(text)).toBe(told);
  });

  test('equal things have equal shapes, others others', () => {
    const { text } = shaper();
    expect([text('Anna'), text('Otto'), text('Anna')]).toEqual(['‹Word(4) 1›', '‹Word(4) 2›', '‹Word(4) 1›']);
  });
});

describe('technical names', () => {
  test.each([
    ['words of interfaces', 'select-field__input clientId', 'select-field__input clientId'],
    ['a name within', 'theme-acme', '‹word(5) 1›-‹word(4) 2›'],
    ['a number behind a word', 'step12 row-1234567', 'step‹number(2) 1› row-‹number(7) 2›'],
    ['an identifier within', `row-${uuid}`, 'row-‹uuid 1›'],
    ['what was made up by a tool', 'css-1x2y3z', 'css-‹token(6) 1›'],
    ['a word of two letters by chance', 'qwIdzxcvbn', '‹word(10) 1›'],
  ])('%s', (_, name, told) => {
    expect(shaper().name(name)).toBe(told);
  });
});

test('of what was entered nothing is told but its shape', () => {
  expect(shaper().value(`Client ID ${uuid}`)).toBe('‹Word(6) 1› ‹WORD(2) 2› ‹uuid 3›');
});
