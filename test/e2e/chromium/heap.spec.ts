import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** All that a page has in its memory, as text; what nothing refers to any more is thrown away before. */
async function heapOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return chunks.join('');
}

test('the panel’s scripts keep no whole secret in their memory: before "Reveal", while it is shown, hidden again', async ({
  admin,
  sandbox,
}) => {
  await admin.goto('/nui/ocstool/create');
  await admin.openPanel();
  await admin.prepareApp();
  await admin.takeCredentials();
  await admin.takeRequestToken();
  await admin.getRefreshToken();
  const { apps, requestTokens, refreshTokens, accessTokens } = sandbox.world;
  const secrets = [
    ...apps.map(({ secret }) => secret.value),
    ...[...requestTokens, ...refreshTokens, ...accessTokens].map(({ token }) => token),
  ];
  expect(secrets.length).toBeGreaterThanOrEqual(4);
  const isFree = async (): Promise<void> => {
    const heap = await heapOf(admin.panel);
    for (const secret of secrets) expect(heap.includes(secret)).toBe(false);
  };
  await isFree();

  const row = admin.credential('clientSecret');
  await admin.unfold('Values');
  // What is revealed is hidden after ten seconds, and to write all memory down may take longer: in the panel they do not pass.
  await admin.panel.evaluate(() => {
    const wait = globalThis.setTimeout;
    const setTimeout = (act: () => void, ms: number) => (ms === 10_000 ? 0 : wait(act, ms));
    Object.assign(globalThis, { setTimeout });
  });
  await admin.click(row.getByRole('button', { name: /Reveal/u }));
  await expect.poll(() => row.locator('code').innerText()).toBe(apps[0]?.secret.value);
  await isFree();
  await admin.click(row.getByRole('button', { name: /Hide/u }));
  await row.getByRole('button', { name: /Reveal/u }).waitFor();
  await isFree();

  // The same look finds what a script keeps.
  const kept = crypto.randomUUID();
  await admin.panel.evaluate((text) => Object.assign(globalThis, { kept: text }), kept);
  expect((await heapOf(admin.panel)).includes(kept)).toBe(true);
});
