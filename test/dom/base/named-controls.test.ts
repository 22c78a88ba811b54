import { afterEach, expect, test } from 'vitest';
import {
  commonAncestor,
  composedContains,
  composedElements,
  composedParent,
  pageRoots,
} from '../../../utils/dom/base/composed.ts';
import { textOf } from '../../../utils/dom/base/text.ts';
import { isShown } from '../../../utils/dom/base/visible.ts';

/** Every built-in name of a form and of a document: a control or a picture may be called so, and covers it. */
function builtIn(start: object): string[] {
  const names = new Set<string>();
  for (let at: object | null = start; at && at !== Object.prototype; at = Object.getPrototypeOf(at))
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  return [...names];
}
const FORM = builtIn(HTMLFormElement.prototype);
const DOCUMENT = builtIn(Document.prototype);
const MOST_LEVELS = 20;

afterEach(() => document.body.replaceChildren());

function show(controls: readonly string[]): HTMLFormElement {
  const form = document.createElement('form');
  form.append('Client ID ', ...['b', 'i'].map((name) => document.createElement(name)));
  const [first, second] = form.querySelectorAll('b, i') as unknown as [HTMLElement, HTMLElement];
  [first.textContent, second.textContent] = ['one', 'two'];
  for (const name of controls) {
    const control = document.createElement('input');
    [control.type, control.name] = ['hidden', name];
    // The names that are there already may cover the form's own method.
    Element.prototype.append.call(form, control);
  }
  const box = document.createElement('div');
  box.append(form);
  document.querySelector('body')?.append(box);
  return form;
}

/** What the ways through a page and the questions of what is seen answer of this form. */
function answers(form: HTMLFormElement): unknown {
  const [first, second] = Element.prototype.querySelectorAll.call(form, 'b, i') as unknown as [
    Element,
    Element,
  ];
  const up: string[] = [];
  for (let at: Element | null = first; at && up.length < MOST_LEVELS; at = composedParent(at))
    up.push(Object.prototype.toString.call(at));
  return {
    up,
    isAncestor: composedContains(form, first),
    common: commonAncestor(first, second) === form,
    // What was added for the test is hidden and without text.
    elements: [...composedElements(form)].filter((each) => !(each instanceof HTMLInputElement)).length,
    walked: [...composedElements(document)].filter((each) => !(each instanceof HTMLInputElement)).length,
    roots: pageRoots(document).size,
    text: textOf(form),
    shown: [isShown(form), isShown(first)],
  };
}

test('no control of a form is taken for what the form says of itself', () => {
  const wanted = answers(show([]));
  expect(FORM).toContain('parentElement');
  for (const name of FORM) {
    document.body.replaceChildren();
    expect(answers(show([name])), name).toEqual(wanted);
  }
  document.body.replaceChildren();
  expect(answers(show(FORM))).toEqual(wanted);
});

test('no picture of a page is taken for what its document says of itself', () => {
  const wanted = answers(show([]));
  const body = document.body;
  for (const name of DOCUMENT) {
    body.replaceChildren();
    const form = show([]);
    const picture = Object.assign(new Image(), { name });
    body.append(picture);
    const found = answers(form) as { walked: number };
    picture.remove();
    expect({ ...found, walked: found.walked - 1 }, name).toEqual(wanted);
  }
});
