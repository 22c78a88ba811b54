import { afterEach, describe, expect, test } from 'vitest';
import { sourceWith } from '../../../utils/core/pointing/pointed.ts';
import { fieldAt, pointedField } from '../../../utils/dom/point/pointed-field.ts';
import { pointedAt } from '../../../utils/dom/point/pointed-value.ts';
import { SOURCE, TARGET } from '../../../utils/integrations/index.ts';
import { at, show } from '../support/page.ts';
import { randomValues, readShown } from '../support/values.ts';

const V = randomValues();

afterEach(() => {
  document.body.replaceChildren();
});

describe('pointing at a value', () => {
  test.each([
    ['with its label before it', `<p>Asiakastunnus</p><p id="x">${V.clientId}</p>`],
    ['on the line of its label', `<p id="x">Asiakastunnus: <b>${V.clientId}</b></p>`],
    ['in a read-only field', `<p>Asiakastunnus</p><input id="x" readonly value="${V.clientId}">`],
    ['in the box with its label', `<div id="x"><div>Asiakastunnus:</div><div>${V.clientId}</div></div>`],
  ])('%s: value and label', (_, html) => {
    show(html);
    expect(pointedAt(document, SOURCE, 'clientId', at('#x'))).toEqual({
      value: V.clientId,
      label: 'Asiakastunnus',
      problem: null,
    });
  });

  test('in quotation marks: the value alone, because a label would not lead back to it', () => {
    show(`<p id="x">Asiakastunnus: ”${V.clientId}”</p>`);
    expect(pointedAt(document, SOURCE, 'clientId', at('#x'))).toEqual({
      value: V.clientId,
      label: null,
      problem: null,
    });
  });

  test('in a field of a dialog that could be typed into', () => {
    show(`<div role="dialog"><label>Client ID <input id="x" value="${V.clientId}"></label></div>`);
    expect(pointedAt(document, SOURCE, 'clientId', at('#x')).value).toBe(V.clientId);
  });

  test('its label is enough the next time, as the only one of its kind', () => {
    const source = sourceWith(SOURCE, [{ what: 'clientSecret', text: 'Salaisuus' }]);
    show(`<div role="dialog"><p>Salaisuus:</p><p>${V.clientSecret}</p></div>`);
    expect(readShown(source).values).toEqual({ clientSecret: V.clientSecret });
    show(`<p>Salaisuus</p><p>${V.clientSecret}</p><p>Salaisuus</p><p>${V.clientId}</p>`);
    expect(readShown(source).values).toEqual({});
  });

  test.each([
    ['two values', 'clientSecret', `<p id="x">${V.clientId} ${V.clientSecret}</p>`, 'ambiguousValue'],
    ['no value', 'clientSecret', '<p id="x">Nothing here</p>', 'pointedAtNothing'],
    ['another label', 'clientSecret', `<p>Client ID</p><p id="x">${V.clientId}</p>`, 'pointedElsewhere'],
    ["a secret's own id", 'clientSecret', `<p>Secret ID</p><p id="x">${V.clientId}</p>`, 'pointedElsewhere'],
    [
      'a request token as refresh token',
      'refreshToken',
      `<p id="x">${V.requestToken}</p>`,
      'requestTokenAsRefreshToken',
    ],
    ['37 characters', 'clientId', `<p id="x">${V.clientId}7</p>`, 'valueMalformed'],
  ] as const)('%s: nothing is taken', (_, what, html, problem) => {
    show(html);
    expect(pointedAt(document, SOURCE, what, at('#x'))).toEqual({ value: null, label: null, problem });
  });

  test.each([
    [
      'what a button beside it says',
      `<p>${V.clientId}</p><p><button>Kopioi</button> <b id="x">${V.clientSecret}</b></p>`,
    ],
    [
      'the label of another value, which is masked',
      `<div id="x"><p>Tunnus</p><p>••••••••</p><p>${V.clientSecret}</p></div>`,
    ],
    [
      'the name under the value before it',
      `<div><b>${V.clientId}</b><br><i>Tunnus</i><br><b id="x">${V.clientSecret}</b><br><i>Salaisuus</i></div>`,
    ],
    [
      'a name that stands over several',
      `<p>Arvo</p><p>${V.clientId}</p><p>Arvo</p><p id="x">${V.clientSecret}</p>`,
    ],
  ])('its label is not %s', (_, html) => {
    show(html);
    const expected = { value: V.clientSecret, label: null, problem: null };
    expect(pointedAt(document, SOURCE, 'clientSecret', at('#x'))).toEqual(expected);
  });

  test('a button between a label and its value says nothing', () => {
    show(`<p>Salaisuus <button>Kopioi</button> <b id="x">${V.clientSecret}</b></p>`);
    expect(pointedAt(document, SOURCE, 'clientSecret', at('#x'))).toMatchObject({ label: 'Salaisuus' });
  });

  test.each([
    ['a line', '<p>Lupa</p><p><b id="x">$1</b><br><b>$2</b></p>'],
    ['a sentence', '<p>Lupa: <b id="x">$1</b><b>$2</b></p>'],
  ])('half a token in %s is not taken for a whole one', (_, html) => {
    const [half, rest] = [V.requestToken.slice(0, 22), `7${V.requestToken.slice(23)}`];
    show(html.replace('$1', half).replace('$2', rest));
    expect(pointedAt(document, SOURCE, 'requestToken', at('#x'))).toMatchObject({
      value: null,
      problem: 'valueMalformed',
    });
  });

  test.each([
    ['its name', '<div><p id="x">Valtuutustavat</p><ul><li>refresh_token</li><li>password</li></ul></div>'],
    [
      'name and entries',
      '<div id="x"><p>Valtuutustavat</p><ul><li>refresh_token</li><li>password</li></ul></div>',
    ],
  ])('a list, by %s', (_, html) => {
    show(`<h1>Sovellus</h1>${html}`);
    expect(pointedAt(document, SOURCE, 'grants', at('#x'))).toMatchObject({ label: 'Valtuutustavat' });
  });

  test('a list: the text over its entries', () => {
    show(
      '<div><div>Valtuutustavat</div><div id="x"><span>refresh_token</span> <span>password</span></div></div>',
    );
    expect(pointedAt(document, SOURCE, 'grants', at('#x'))).toEqual({
      value: null,
      label: 'Valtuutustavat',
      problem: null,
    });
  });
});

describe('pointing at a field', () => {
  const field = (selector: string) => fieldAt(at(selector)) as HTMLInputElement;

  test('its name is remembered, whatever part of it was clicked', () => {
    show('<label id="l">Asiakastunnus <input id="x"></label><div id="d"><p>Salaisuus</p><input></div>');
    expect(fieldAt(at('#l'))).toBe(at('#x'));
    expect(pointedField(document, TARGET, 'clientId', field('#x'))).toEqual({
      label: 'Asiakastunnus',
      problem: null,
    });
    expect(pointedField(document, TARGET, 'clientSecret', field('#d'))).toEqual({
      label: 'Salaisuus',
      problem: null,
    });
  });

  test.each([
    ['one that cannot be typed into', '<label>Tunnus <input id="x" readonly></label>', 'pointedAtNothing'],
    ['one without any name', '<input id="">', 'pointedAtNothing'],
    ['one of another value', '<label>Refresh Token <input id="x"></label>', 'pointedElsewhere'],
    ['one for something else', '<label>Redirect URL <input id="x"></label>', 'pointedElsewhere'],
  ])('%s is refused', (_, html, problem) => {
    show(html);
    expect(pointedField(document, TARGET, 'clientId', field('input'))).toEqual({ label: null, problem });
  });
});
