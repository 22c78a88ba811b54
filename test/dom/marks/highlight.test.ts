import { afterEach, expect, test } from 'vitest';
import { createHighlighter } from '../../../utils/dom/marks/highlight.ts';
import { drawMark } from '../../../utils/dom/marks/note.ts';

const highlighters: ReturnType<typeof createHighlighter>[] = [];
const start = () => {
  const highlighter = createHighlighter(document, drawMark);
  highlighters.push(highlighter);
  return highlighter;
};
const mark = (selector: string, note?: string) => {
  const element = document.querySelector(selector) as Element;
  return { element, kind: 'lacking', ...(note && { note }) } as const;
};

afterEach(() => {
  for (const highlighter of highlighters.splice(0)) highlighter.remove();
  document.body.replaceChildren();
});

test('changes no node of the page, takes no click and leaves nothing behind', () => {
  document.body.innerHTML = '<p id="a">One</p><button id="b">Two</button>';
  const before = document.documentElement.outerHTML;
  const body = document.body.outerHTML;
  const button = document.querySelector('#b') as HTMLElement;
  const { left, top } = button.getBoundingClientRect();
  button.focus();
  const highlighter = start();
  highlighter.show([mark('#a', 'Missing: x'), mark('#b')]);
  expect(document.body.outerHTML).toBe(body);
  expect(document.documentElement.outerHTML).not.toBe(before);
  expect(document.elementFromPoint(left + 2, top + 2)).toBe(button);
  expect(document.activeElement).toBe(button);
  highlighter.remove();
  expect(document.documentElement.outerHTML).toBe(before);
});

test('its one element is hidden from assistive technology and closed to the page', () => {
  document.body.innerHTML = '<p id="a">One</p>';
  start().show([mark('#a', 'Missing: secret-name')]);
  const host = document.documentElement.lastElementChild as HTMLElement;
  expect(host.getAttribute('aria-hidden')).toBe('true');
  expect(host.shadowRoot).toBeNull();
  expect(host.outerHTML).not.toContain('secret-name');
  expect(getComputedStyle(host).pointerEvents).toBe('none');
});

test('stays above a modal dialog that opens later', () => {
  document.body.innerHTML = '<p id="a">One</p><dialog><p id="b">Two</p></dialog>';
  const highlighter = start();
  highlighter.show([mark('#a')]);
  document.querySelector('dialog')?.showModal();
  highlighter.show([mark('#a'), mark('#b')]);
  expect(document.documentElement.lastElementChild?.matches(':popover-open')).toBe(true);
});

test('is gone while there is nothing to show', () => {
  document.body.innerHTML = '<p id="a">One</p>';
  const before = document.documentElement.outerHTML;
  const highlighter = start();
  highlighter.show([mark('#a')]);
  highlighter.show([]);
  expect(document.documentElement.outerHTML).toBe(before);
});
