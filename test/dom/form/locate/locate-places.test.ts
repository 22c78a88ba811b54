import { afterEach, describe, expect, test } from 'vitest';
import { ALL, every, labelled, locate, marks, plainForm, showPage } from '../../support/target-form.ts';

afterEach(() => {
  showPage('');
});

const searched = () => {
  const located = locate();
  return 'found' in located ? null : located;
};

describe('where it was looked', () => {
  test('a form in a closed tab: each field is there, but hidden', () => {
    showPage(`<h1>Concur</h1><input><div hidden>${plainForm()}</div>`);
    const found = searched();
    expect(found?.reports.map(({ reason }) => reason)).toEqual(['hidden', 'hidden', 'hidden', 'hidden']);
    expect(found?.searched).toEqual({ fields: 5, unusable: 4, frames: 0, foreign: [] });
  });

  test('a closed accordion, and after it was opened', () => {
    showPage(`<details><summary>Concur</summary>${plainForm()}</details>`);
    expect(searched()?.reports[0]?.reason).toBe('hidden');
    document.querySelector('details')?.setAttribute('open', '');
    expect(marks()).toEqual(ALL);
  });

  test.each([
    ['disabled', 'locked'],
    ['readonly', 'locked'],
    ['style="filter:opacity(0)"', 'hidden'],
    ['style="pointer-events:none"', 'covered'],
  ])('a field with %s says why', (attributes, reason) => {
    showPage(every((id, label) => labelled(id, label, id === 'refreshToken' ? attributes : '')));
    expect(searched()?.reports).toMatchObject([{ field: 'refreshToken', outcome: 'not-found', reason }]);
  });

  test('a component in a disabled group is locked, whatever its inner field says', () => {
    showPage('<h2>Concur</h2><fieldset disabled><x-box></x-box></fieldset>');
    const root = document.querySelector('x-box')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = every((id, label) => labelled(id, label));
    expect(searched()?.reports[0]?.reason).toBe('locked');
  });

  test('frames: those of the page are looked into, others are named by their host', () => {
    showPage(
      '<iframe width="300" height="200"></iframe><iframe width="300" height="200" sandbox="allow-scripts" src="https://forms.example/a?b=c"></iframe><iframe width="1" height="1" sandbox src="https://pixel.example/"></iframe>',
    );
    expect(searched()?.searched).toMatchObject({ frames: 1, foreign: ['forms.example'] });
  });

  test('behind an open dialog nothing is filled, also out of view', () => {
    showPage(`<div style="height:5000px"></div>${plainForm()}<dialog>Hello</dialog>`);
    document.querySelector('dialog')?.showModal();
    expect(searched()?.reports[0]?.reason).toBe('covered');
    document.querySelector('dialog')?.close();
    expect(marks()).toEqual(ALL);
  });

  test('popovers count when they are shown', () => {
    showPage(`<div popover>${plainForm()}</div>`);
    expect(searched()?.reports[0]?.reason).toBe('hidden');
    document.querySelector<HTMLElement>('[popover]')?.showPopover();
    expect(marks()).toEqual(ALL);
  });

  test('templates, closed roots and forms that are not in the page hold nothing', () => {
    showPage(`<h1>Concur</h1><template>${plainForm()}</template><div id="closed"></div>`);
    const closed = document.querySelector('#closed')?.attachShadow({ mode: 'closed' });
    if (closed) closed.innerHTML = plainForm();
    expect(searched()?.searched.fields).toBe(0);
  });

  test('slots: fields and labels that are put into the shadow root of a card', () => {
    showPage(`<h2>Concur</h2><x-card>${every((id, label) => labelled(id, label))}</x-card>`);
    const root = document.querySelector('x-card')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<section><slot></slot></section>';
    expect(marks()).toEqual(ALL);
  });

  test('a frame of the same origin', () => {
    showPage('<h2>Concur</h2><iframe width="600" height="500"></iframe>');
    const inner = document.querySelector('iframe')?.contentDocument;
    if (inner) inner.body.innerHTML = plainForm('Settings');
    expect(marks()).toEqual(ALL);
  });
});
