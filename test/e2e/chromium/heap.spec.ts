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

test('the panel has no whole secret in its memory before "Reveal"', async ({ admin, sandbox }) => {
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
  const before = await heapOf(admin.panel);
  for (const secret of secrets) expect(before.includes(secret)).toBe(false);

  const row = admin.credential('clientSecret');
  await admin.unfold('Values');
  await admin.click(row.getByRole('button', { name: /Reveal/u }));
  await expect(row).toContainText(apps[0]?.secret.value ?? '');
  // The same look finds it once it is there.
  expect((await heapOf(admin.panel)).includes(apps[0]?.secret.value ?? '')).toBe(true);
});
