import type { CDPSession, Page } from '@playwright/test';
import type { Browser } from '../support/launch.ts';
import { expect, test } from './fixtures.ts';

test.use({ ownBrowser: true });

interface Node {
  readonly nodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

interface WorkerGlobal {
  readonly chrome: { readonly tabs: { setZoom(tab: number, factor: number): Promise<void> } };
}

const below = (node: Node): Node[] => [
  node,
  ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(below),
];

/** Left and top of every frame that is drawn around something; only the protocol can look into a closed root. */
async function marksOf(session: CDPSession): Promise<[number, number][]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const host = below(root as Node).find(({ attributes }) => attributes?.includes('popover'));
  const frames = below(host?.shadowRoots?.[0] ?? { nodeId: 0 }).filter(({ attributes }) =>
    attributes?.some((text) => text.includes('outline')),
  );
  const quads = await Promise.all(
    frames.map(({ nodeId }) => session.send('DOM.getContentQuads', { nodeId }).catch(() => null)),
  );
  return quads.flatMap((each) => {
    const [left = 0, top = 0] = each?.quads[0] ?? [];
    return each ? [[left, top] as [number, number]] : [];
  });
}

/** How far the nearest mark is from where the field's own mark belongs. */
async function distance(session: CDPSession, field: string): Promise<number> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: field });
  const { quads } = await session.send('DOM.getContentQuads', { nodeId });
  const [left = 0, top = 0] = quads[0] ?? [];
  const far = (await marksOf(session)).map(([x, y]) => Math.max(Math.abs(x - left), Math.abs(y - top)));
  return Math.min(1e6, ...far);
}

/** Marks the field of the grants, the bordered box around its chips, so that it is found again. */
const markField = (tab: Page): Promise<void> =>
  tab.evaluate(() => {
    const boxes = [...document.querySelectorAll('form div, main div')];
    const chip = boxes.findLast(({ textContent }) => textContent === 'refresh_token');
    const field = boxes.findLast(
      (box) =>
        box !== chip &&
        box.contains(chip ?? null) &&
        box.querySelector('input') &&
        getComputedStyle(box).borderBottomWidth !== '0px',
    );
    field?.setAttribute('data-field', '');
  });

const zoom = async ({ worker, tabId }: Browser, tab: Page, factor: number): Promise<void> => {
  const id = await tabId(tab);
  await worker.evaluate(
    ([at, by]) => (globalThis as unknown as WorkerGlobal).chrome.tabs.setZoom(at as number, by as number),
    [id, factor],
  );
};

test('marks stand around what they mark: scrolled, resized, zoomed, in both themes, drawn anew', async ({
  admin,
  chromium,
  tab,
}) => {
  await admin.goto('/nui/ocstool/create');
  await admin.openPanel();
  await tab.bringToFront();
  const session = await tab.context().newCDPSession(tab);
  await markField(tab);
  const near = async (when: string) => {
    await expect.poll(() => distance(session, '[data-field]'), { message: when }).toBeLessThan(8);
  };
  await near('at first');
  await expect.poll(() => marksOf(session), 'one frame for each of the two fields').toHaveLength(2);
  await tab.evaluate(() => {
    document.body.style.minHeight = '3000px';
    scrollTo(0, 90);
  });
  await near('scrolled');
  await tab.setViewportSize({ width: 900, height: 700 });
  await near('resized');
  for (const factor of [1.5, 0.67, 1]) {
    await zoom(chromium, tab, factor);
    await near(`zoomed by ${factor}`);
  }
  await tab.emulateMedia({ colorScheme: 'dark' });
  await near('dark');
  await tab.evaluate(() => {
    const field = document.querySelector('[data-field]');
    field?.replaceWith(field.cloneNode(true));
    document.body.style.paddingTop = '50px';
  });
  await near('drawn anew');
});
