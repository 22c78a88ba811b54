import { readlinkSync } from 'node:fs';
import path from 'node:path';
import { invite } from '../journeys/two-people.ts';
import { Admin } from '../support/admin.ts';
import { stored } from '../support/inside.ts';
import { launch } from '../support/launch.ts';
import { filesWith } from '../support/search-profile.ts';
import { supplied } from '../support/supplied.ts';
import { expect, test } from './fixtures.ts';

test.use({ ownBrowser: true });

/** Every text in this that looks like a secret: the values, the invitation's key. */
const textsIn = (item: unknown): string[] => {
  if (typeof item === 'string')
    return /^[\w.~+=-][\w.~+/=-]{19,}$/u.test(item) && !item.endsWith('.com') ? [item] : [];
  return typeof item === 'object' && item !== null ? Object.values(item).flatMap(textsIn) : [];
};

test('a browser that is killed while values are held and an invitation is out leaves none of it on disk, and says so afterwards', {
  tag: '@variation',
}, async ({ admin, chromium, sandbox }) => {
  await invite(admin);
  const { token, app, email } = supplied(sandbox.world);
  await admin.pasteValues(email);
  await admin.reach('validate');
  const { session, local } = await stored(admin.view);
  const onDisk = JSON.stringify(local);
  const secrets = textsIn(session).filter((text) => !onDisk.includes(text));
  for (const known of [token, app.secret.value]) expect(secrets).toContain(known);
  expect(Object.keys(session)).toContain('invitation');

  // The lock of the profile names the process that has it.
  const pid = Number(readlinkSync(path.join(chromium.profile, 'SingletonLock')).split('-').at(-1));
  const gone = new Promise((resolve) => chromium.context.once('close', resolve));
  process.kill(pid, 'SIGKILL');
  await gone;
  expect(filesWith(chromium.profile, ['chrome-extension'])).not.toEqual([]);
  expect(filesWith(chromium.profile, secrets)).toEqual([]);

  const again = await launch(sandbox, true, chromium.profile);
  const tab = await again.context.newPage();
  const person = new Admin(again, tab, sandbox);
  await person.goto('/home');
  await person.openPanel();
  await expect(person.panel.locator('[data-problem="valuesLost"]')).toBeVisible();
  for (const id of ['clientSecret', 'refreshToken'])
    await expect(person.credential(id)).toHaveAttribute('data-state', 'empty');
  expect((await stored(person.view)).session).not.toHaveProperty('invitation');
  // Its log is that of the first: what was said is looked at after the test.
  await again.close();
});
