import { afterEach, describe, expect, test } from 'vitest';
import {
  ALL,
  contents,
  every,
  FILLED,
  fill,
  input,
  labelled,
  locate,
  marks,
  outcomes,
  plainForm,
  randomValues,
  showPage,
} from '../../support/target-form.ts';

afterEach(() => {
  showPage('');
});

const reason = (): unknown => {
  const located = locate();
  return 'found' in located ? 'found' : located.reports[0]?.reason;
};
const far = '<div style="height:3000px"></div>';
const bar = (style: string) =>
  `<div style="position:fixed;left:0;right:0;background:#fff;${style}">Bar</div>`;

describe('a bar at the edge of the view', () => {
  const low = (above = innerHeight - 170) => `<div style="height:${above}px"></div>${plainForm()}`;

  test.each<[string, () => string, number]>([
    ['below, over the last fields', () => `${low()}${far}${bar('bottom:0;height:90px')}`, 0],
    ['above, over the first fields', () => `${far}${plainForm()}${far}${bar('top:0;height:120px')}`, 3000],
    [
      'below, in a box that scrolls',
      () =>
        `<div style="height:100vh;overflow:auto">${low()}${far}<div style="position:sticky;bottom:0;height:90px;background:#fff"></div></div>`,
      0,
    ],
  ])('%s: they are scrolled out from below it and filled', async (_, html, at) => {
    showPage(html());
    window.scrollTo(0, at);
    const values = randomValues();
    expect(outcomes((await fill(values)).reports)).toEqual(FILLED);
    expect(contents()).toEqual(values);
  });

  test('that comes only once something was typed', async () => {
    showPage(`${low(innerHeight - 260)}${far}`);
    input('clientId').addEventListener('change', () =>
      document.body.insertAdjacentHTML('beforeend', bar('bottom:0;height:160px')),
    );
    expect(outcomes((await fill()).reports)).toEqual(FILLED);
  });

  test.each<[string, () => string]>([
    ['there is nothing more to scroll', () => `${low()}${bar('bottom:0;height:90px')}`],
    ['it leaves no room', () => `${plainForm()}${far}${bar('top:0;bottom:0')}`],
    [
      'it moves with the page',
      () =>
        `<div style="position:relative">${plainForm()}<div style="position:absolute;inset:0;background:#fff"></div></div>${far}`,
    ],
  ])('does not count where %s', async (_, html) => {
    showPage(html());
    window.scrollTo(0, document.documentElement.scrollHeight);
    input('authorizationUrl').scrollIntoView({ block: 'nearest' });
    expect(reason()).toBe('covered');
    const { reports } = await fill();
    expect(outcomes(reports)).not.toContain('filled');
    expect(new Set(Object.values(contents()))).toEqual(new Set(['']));
  });
});

describe('out of view', () => {
  test.each<[string, string]>([
    ['in a section of no height', `${far}<div style="height:0;overflow:hidden">${plainForm()}</div>${far}`],
    [
      'in a part beside the one that a box shows',
      `${far}<h1>Concur</h1><div style="width:90px;overflow:hidden"><div style="display:flex"><div style="flex:0 0 90px">Overview</div><div style="flex:0 0 200px">${plainForm()}</div></div></div>${far}`,
    ],
    ['fixed outside the view', `${far}<div style="position:fixed;top:-300px">${plainForm()}</div>${far}`],
    [
      'fixed in a box',
      `<div style="overflow:auto;height:90px">${far}<div style="position:fixed;top:-300px">${plainForm()}</div></div>${far}`,
    ],
  ])('%s: hidden, as scrolling shows it never', (_, html) => {
    for (const at of [0, 900]) {
      showPage(html);
      window.scrollTo(0, at);
      expect(reason()).toBe('hidden');
    }
  });

  test('a second such form that is cut off does not matter', () => {
    const double = plainForm('Concur').replaceAll('data-value', 'data-other');
    showPage(`${plainForm('Concur')}${far}<div style="height:0;overflow:hidden">${double}</div>${far}`);
    expect(marks()).toEqual(ALL);
  });

  test.each<[string, string]>([
    ['below, in a box that cuts off other things', `${far}<div style="overflow:hidden">${plainForm()}</div>`],
    [
      'out of the flow of a box that cuts off',
      `${far}<div style="height:0;overflow:hidden"><div style="position:absolute">${plainForm()}</div></div>${far}`,
    ],
    [
      'in a fixed box that scrolls',
      `<div style="position:fixed;inset:0;overflow:auto">${far}${plainForm()}</div>`,
    ],
  ])('%s: is found', (_, html) => {
    showPage(html);
    expect(marks()).toEqual(ALL);
  });
});

describe('a form that its page takes away for a moment after each value', () => {
  const onChange = (take: () => () => void, ms: number) =>
    document.querySelector('section')?.addEventListener('change', () => setTimeout(take(), ms));

  test.each<[string, () => () => void]>([
    [
      'locked while the page asks its server',
      () => {
        document.querySelector('section')?.setAttribute('aria-disabled', 'true');
        return () => document.querySelector('section')?.removeAttribute('aria-disabled');
      },
    ],
    [
      'covered by a sign of work',
      () => {
        document.body.insertAdjacentHTML(
          'beforeend',
          '<i style="position:fixed;inset:0;background:#fff"></i>',
        );
        return () => document.querySelector('body > i')?.remove();
      },
    ],
    [
      'its next field covered by what opened at this one',
      () => {
        input('refreshToken').parentElement?.insertAdjacentHTML(
          'beforeend',
          '<b style="position:absolute;left:0;width:500px;height:40px;margin-top:-24px;background:#fff">Weak</b>',
        );
        return () => document.querySelector('b')?.remove();
      },
    ],
  ])('%s: is waited for', async (_, take) => {
    showPage(plainForm());
    onChange(take, 300);
    const values = randomValues();
    expect(outcomes((await fill(values)).reports)).toEqual(FILLED);
    expect(contents()).toEqual(values);
  });

  test('but not for ever, and what is left is told', async () => {
    showPage(every((id, label) => labelled(id, label)));
    input('clientId').addEventListener('change', () => {
      input('refreshToken').disabled = true;
    });
    const start = performance.now();
    const { reports } = await fill();
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(reports.find(({ field }) => field === 'refreshToken')).toMatchObject({
      outcome: 'not-found',
      reason: 'locked',
    });
  });
});
