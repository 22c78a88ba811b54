import { afterEach, expect, test } from 'vitest';
import { ALL, every, marks, showPage } from '../../support/target-form.ts';

afterEach(() => {
  showPage('');
});

test.each([
  [
    'all name the first field',
    every(
      (id, label) =>
        `<div><label for="f-clientId">${label}</label><input id="f-${id}" data-value="${id}"></div>`,
    ),
  ],
  [
    'two name the same field',
    every(
      (id, label) =>
        `<div><label for="f-${id === 'clientSecret' ? 'clientId' : id}">${label}</label><span><input id="f-${id}" data-value="${id}"></span></div>`,
    ),
  ],
])('of labels that were copied, each is that of the only field in its box: %s', (_, html) => {
  showPage(html);
  expect(marks()).toEqual(ALL);
});

test('where the page does not tell by its boxes whose they are, nothing is filled', () => {
  showPage(
    every(
      (id, label) => `<label for="f-clientId">${label}</label><input id="f-${id}" data-value="${id}"><br>`,
    ),
  );
  expect(marks()).not.toHaveProperty('clientId');
});

test('two labels of one field, one of them in a box without fields or with a check box, are both its own', () => {
  showPage(
    every(
      (id, label) =>
        `<div><div><label for="f-${id}">${label}</label><input type="checkbox"></div><div><label for="f-${id}">Value</label><input id="f-${id}" data-value="${id}"></div></div>`,
    ),
  );
  expect(marks()).toEqual(ALL);
});
