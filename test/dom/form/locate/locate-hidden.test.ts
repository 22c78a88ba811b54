import { afterEach, describe, expect, test } from 'vitest';
import { ALL, every, labelled, marks, plainForm, showPage } from '../../support/target-form.ts';

afterEach(() => {
  showPage('');
});

describe('fields that nobody can type into', () => {
  test.each<[string, string, string?]>([
    ['hidden by type', 'type="hidden"'],
    ['not displayed', 'style="display:none"'],
    ['invisible', 'style="visibility:hidden"'],
    ['transparent', 'style="opacity:0"'],
    ['nearly transparent', 'style="opacity:0.05"'],
    ['without size', 'style="width:0;height:0;border:0;padding:0"'],
    ['left of the page', 'style="position:absolute;left:-9999px"'],
    ['above the page', 'style="position:absolute;top:-9999px"'],
    ['clipped away', 'style="position:absolute;clip-path:inset(50%)"'],
    ['disabled', 'disabled'],
    ['read-only', 'readonly'],
    ['aria-hidden', 'aria-hidden="true"'],
    ['inert', 'inert'],
    ['scaled to nothing', 'style="transform:scale(0)"'],
    ['a search box', 'role="searchbox"'],
    ['a check box', 'type="checkbox"'],
  ])('%s: as the only one it is not found, as a double it does not matter', (_, attributes) => {
    const missing = every((id, label) => labelled(id, label, id === 'refreshToken' ? attributes : ''));
    showPage(missing);
    expect(marks()).toBe('refreshToken not-found');
    const double = `<label>Refresh Token <input data-value="decoy" ${attributes}></label>`;
    showPage(every((id, label) => labelled(id, label) + (id === 'refreshToken' ? double : '')));
    expect(marks()).toEqual(ALL);
  });

  test.each([
    ['a transparent ancestor', 'opacity:0'],
    ['faint ancestors that add up', 'opacity:.3'],
    ['an invisible ancestor', 'visibility:hidden'],
    ['a collapsed ancestor', 'height:0;overflow:hidden'],
  ])('%s', (_, style) => {
    showPage(
      every((id, label) => `<div style="${style}"><div style="${style}">${labelled(id, label)}</div></div>`),
    );
    expect(marks()).toContain('clientId not-found');
  });

  test('a field covered by something else', () => {
    showPage(every((id, label) => labelled(id, label)));
    const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;inset:0;background:#fff';
    document.body.append(cover);
    expect(marks()).toContain('clientId not-found');
    cover.remove();
    expect(marks()).toEqual(ALL);
  });

  test('a disabled fieldset, but not its legend', () => {
    showPage(`<fieldset disabled>${plainForm()}</fieldset>`);
    expect(marks()).toContain('clientId not-found');
  });
});
