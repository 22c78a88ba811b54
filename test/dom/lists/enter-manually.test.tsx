import { describe, expect, test } from 'vitest';
import { asOptions, ChipList, offeredScopes } from '../support/app-form.tsx';
import { InComponents, WithManualEntry } from '../support/manual-entry.tsx';
import { mount } from '../support/mount.tsx';
import { entries, form, onLeave, prepare, scopes } from '../support/preparing.tsx';

describe('names that are not offered', () => {
  const missing = ['CONFIG', 'EXPRPT'];
  // Not as many as the real list has: each name that is not there is looked for among all of them.
  const offered = offeredScopes(missing).slice(0, 24);
  const initially = ['openid', ...scopes.filter((name) => !missing.includes(name))];

  test.each([
    ['in place', {}],
    ['in a dialog', { dialog: true }],
    ['by a button that would send the form', { opensAsSubmit: true }],
  ])('are entered manually, %s', async (_, props) => {
    await mount(form(<WithManualEntry offered={offered} initially={initially} {...props} />));
    const { report, undo } = await prepare();
    expect(report.failed).toEqual([]);
    expect([...entries('scopes')].sort()).toEqual(['openid', ...scopes].sort());
    expect((await undo()).failed).toEqual([]);
    expect(entries('scopes')).toEqual(initially);
    expect(onLeave).not.toHaveBeenCalled();
  });

  test.each([
    ['the page does not take them', { takes: 'nothing' as const }],
    ['two buttons could confirm', { confirm: ['Add', 'Apply'], dialog: true }],
    ['no button confirms', { confirm: [], dialog: true }],
  ])('are reported when %s, and nothing is left of what was typed', async (_, props) => {
    await mount(form(<WithManualEntry offered={offered} initially={initially} {...props} />));
    const { report } = await prepare();
    expect([...report.failed].sort()).toEqual(['CONFIG', 'EXPRPT']);
    expect(document.querySelector('textarea')?.value ?? '').toBe('');
    expect(onLeave).not.toHaveBeenCalled();
  });

  test('are reported where there is no such button', async () => {
    await mount(form(<ChipList fixed={['openid']} options={asOptions(offered)} />));
    const { report } = await prepare();
    expect([...report.failed].sort()).toEqual(['CONFIG', 'EXPRPT']);
    expect(report.added).toContain('expense.report.read');
  });

  test('in a list that was seen whole, what it does not have is not looked for again', async () => {
    await mount(form(<ChipList fixed={['openid']} inputId="scopes" options={asOptions(offered)} />));
    const typed = new Set<string>();
    document
      .querySelector('#scopes')
      ?.addEventListener('input', (event) => typed.add((event.target as HTMLInputElement).value));
    expect([...(await prepare()).report.failed].sort()).toEqual(['CONFIG', 'EXPRPT']);
    expect(typed.has('EXPRPT')).toBe(true);
    expect(typed.has('CONFIG')).toBe(false);
  });

  test('are entered where the button and the text are components', async () => {
    await mount(form(<InComponents offered={offered} initially={initially} />));
    const { report, undo } = await prepare();
    expect(report.failed).toEqual([]);
    expect([...entries('scopes')].sort()).toEqual(['openid', ...scopes].sort());
    expect((await undo()).failed).toEqual([]);
  });
});
