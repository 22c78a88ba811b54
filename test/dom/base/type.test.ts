import { afterEach, expect, test } from 'vitest';
import { isTextField, setText, type TextField, typeText } from '../../../utils/dom/base/type.ts';

afterEach(() => document.body.replaceChildren());

const fieldIn = (parent: Document, html: string): TextField => {
  parent.body.insertAdjacentHTML('beforeend', html);
  return parent.body.lastElementChild as TextField;
};

/** A field whose framework has put its own `value` on the element: only the native setter reaches the page. */
const shadowed = (field: TextField): TextField => {
  const native = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
  Object.defineProperty(field, 'value', { get: () => native?.get?.call(field), set: () => {} });
  return field;
};

test.each(['<input>', '<textarea></textarea>'])('%s: native value, events in order', (html) => {
  const field = shadowed(fieldIn(document, html));
  const heard: string[] = [];
  document.body.addEventListener('input', (event) => heard.push(`input ${(event as InputEvent).data}`), {
    once: true,
  });
  document.body.addEventListener('change', () => heard.push('change'), { once: true });
  setText(field, 'new');
  expect([field.value, ...heard]).toEqual(['new', 'input new', 'change']);
});

test('a field of a frame gets the events of its own realm', () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const inner = frame.contentDocument as Document;
  const field = fieldIn(inner, '<input>');
  const realm = frame.contentWindow as Window & typeof globalThis;
  let own: boolean | undefined;
  inner.addEventListener('input', (event) => {
    own = event instanceof realm.InputEvent;
  });
  typeText(field, 'new');
  expect([field.value, own]).toEqual(['new', true]);
});

test('hidden shadow trees let the event out', () => {
  const host = document.body.appendChild(document.createElement('div'));
  const field = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('input'));
  let heard = false;
  document.body.addEventListener('input', () => (heard = true), { once: true });
  typeText(field, 'new');
  expect(heard).toBe(true);
});

test.each([
  ['<input>', true],
  ['<input type="search">', true],
  ['<input type="checkbox">', false],
  ['<input readonly>', false],
  ['<textarea disabled></textarea>', false],
  ['<div contenteditable></div>', false],
])('%s can be typed into: %s', (html, can) => {
  expect(isTextField(fieldIn(document, html))).toBe(can);
});
