import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sketchHandlers } from '../../entrypoints/background/handlers/sketch.ts';
import { newSetup } from '../../utils/core/setup/state.ts';
import { LONGEST_SKETCH, SKETCH_HEAD } from '../../utils/core/sketch/sketch.ts';
import { SCRIPTS } from '../../utils/integrations/scripts.ts';
import { readSetup, updateSetup } from '../../utils/session/vault.ts';

const SOURCE = 'https://www.concursolutions.com/x';
const executeScript = vi.fn();

/** Asks for the sketch of a tab at this address, whose script gives this. */
function ask(url: string | undefined, result: unknown) {
  Object.assign(fakeBrowser.tabs, { get: vi.fn(async () => ({ id: 5, url })) });
  executeScript.mockResolvedValue([{ result }]);
  return sketchHandlers.sketch({ tabId: 5 });
}

beforeEach(() => {
  fakeBrowser.reset();
  executeScript.mockReset();
  Object.assign(fakeBrowser.scripting, { executeScript });
});

test.each([SOURCE, 'https://dashboard.mileiq.com/settings'])(
  '%s: the sketch is given to who asked',
  async (url) => {
    expect(await ask(url, `${SKETCH_HEAD}\n\nhtml`)).toEqual({ ok: true, value: `${SKETCH_HEAD}\n\nhtml` });
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 5, frameIds: [0] },
      files: [SCRIPTS.sketch],
    });
    expect(await readSetup(), 'no link begins').toBeNull();
  },
);

test.each([undefined, 'https://example.com/', 'http://www.concursolutions.com/'])(
  '%s: no script is put there',
  async (url) => {
    expect(await ask(url, '')).toMatchObject({ ok: false, failure: { id: 'pageNotSupported' } });
    expect(executeScript).not.toHaveBeenCalled();
  },
);

test.each([null, 7, { text: SKETCH_HEAD }, 'another text'])('%o is no sketch', async (told) => {
  expect(await ask(SOURCE, told)).toMatchObject({ ok: false, failure: { id: 'pageNotReady' } });
});

test('what a page may have made of it is cleaned: size, characters, values that are held', async () => {
  const secret = randomUUID();
  await updateSetup(() => {
    const state = newSetup(Date.now(), 'token');
    return { ...state, values: { clientSecret: { value: secret, takenAt: 1, from: 'pasted' } } } as never;
  });
  const told = await ask(
    SOURCE,
    `${SKETCH_HEAD}\n\u202eabc\u0000${secret}\n${'x'.repeat(2 * LONGEST_SKETCH)}`,
  );
  const text = told.ok ? told.value : '';
  expect(text.slice(0, 30)).toBe(`${SKETCH_HEAD}\nabc•••\nxxxxxxxxx`);
  expect(text.length).toBeLessThanOrEqual(LONGEST_SKETCH);
});
