import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './source.ts';

/**
 * Keys that browsers use themselves, by their published lists (Chrome: "Chrome keyboard shortcuts"; Firefox: "Keyboard shortcuts -
 * Perform common Firefox tasks quickly"; Edge: "Keyboard shortcuts in Microsoft Edge"), those with Alt and Shift or Control and
 * Shift only: an extension's keys must have two of them, or one and no Shift.
 */
const TAKEN = {
  default: ['Alt+Shift+A', 'Alt+Shift+B', 'Alt+Shift+D', 'Alt+Shift+I', 'Alt+Shift+T', 'Alt+Shift+F10'],
  mac: ['MacCtrl+Shift+Tab', 'MacCtrl+Shift+P', 'MacCtrl+Shift+Z'],
} as const;

test.each(['chrome', 'firefox'])('%s: the keys that open the panel are no browser’s own', (browser) => {
  const manifest = JSON.parse(
    readFileSync(path.join(ROOT, `test/conventions/manifest.${browser}.json`), 'utf8'),
  );
  const { _execute_action, ...others } = manifest.commands;
  expect(others).toEqual({});
  const keys: Record<keyof typeof TAKEN, string> = _execute_action.suggested_key;
  for (const system of ['default', 'mac'] as const) {
    expect(keys[system]).toMatch(/^(?:Alt|MacCtrl)\+Shift\+[A-Z]$/u);
    expect(TAKEN[system]).not.toContain(keys[system]);
  }
});
