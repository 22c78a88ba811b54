import { afterEach, expect, test } from 'vitest';
import { urlFormHint } from '../../../../utils/dom/form/locate/url-form-hint.ts';
import { showPage, TARGET } from '../../support/target-form.ts';

afterEach(() => {
  showPage('');
});

test.each([
  ['a placeholder with a path', '<input placeholder="https://us2.example.com/oauth2/v0/token">', 'token'],
  ['a placeholder without', '<input placeholder="e.g. https://us2.example.com">', 'base'],
  ['a base with a slash', '<input placeholder="https://us2.example.com/">', 'base'],
  [
    'a description',
    '<input aria-describedby="d"><div><p id="d">Like https://us.example.com/token.</p></div>',
    'token',
  ],
  ['text beside the field', '<div><input><small>For example https://us.example.com.</small></div>', 'base'],
  [
    'the placeholder before the text',
    '<div><input placeholder="https://a.example/token">https://a.example</div>',
    'token',
  ],
  [
    'examples that contradict each other',
    '<div><input><small>https://a.example or https://a.example/token</small></div>',
    null,
  ],
  ['no example', '<div><input placeholder="URL"><small>The address of your data centre</small></div>', null],
  [
    'text of another field',
    '<div><label>Other <input> https://a.example</label></div><div><input></div>',
    null,
  ],
])('%s', (_, html, form) => {
  showPage(html);
  expect(urlFormHint(field('Authorization URL'), TARGET)).toBe(form);
});

test.each([
  ['Token URL', 'token'],
  ['Token Endpoint', 'token'],
  ['Base URL', 'base'],
  ['Geolocation', 'base'],
  ['Authorization URL', null],
])('without an example the label "%s" says it', (label, form) => {
  showPage('<input>');
  expect(urlFormHint(field(label), TARGET)).toBe(form);
});

/** The page's last field, as if found by this label. */
const field = (label: string) => ({
  element: [...document.querySelectorAll('input')].at(-1) as HTMLInputElement,
  evidence: { source: 'label', label, exact: true, position: 4, group: null } as const,
});
