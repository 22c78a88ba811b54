import { expect, test } from './fixtures.ts';

test('a page that makes the marks clickable, clicks them or frames the panel sets nothing going', async ({
  admin,
  chromium,
  tab,
}) => {
  await admin.goto('/nui/ocstool/create');
  await admin.openPanel();
  await expect.poll(() => tab.evaluate(() => document.documentElement.children.length)).toBe(3);
  await expect(admin.panel.locator('[data-grant="refresh_token"]')).toHaveAttribute('data-state', 'present');
  const shown = await admin.panel.locator('main').innerText();

  await test.step('a click anywhere reaches the page below the marks', async () => {
    const hits = await tab.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      const points = Array.from({ length: 400 }, (_, at) => [(at % 20) * 64, Math.floor(at / 20) * 43]);
      return points.filter(([x = 0, y = 0]) => document.elementFromPoint(x, y) === host);
    });
    expect(hits).toEqual([]);
  });

  await test.step('the host of the marks, spread over the page and laid open to clicks, does nothing with them', async () => {
    const isOnTop = await tab.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      host.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;pointer-events:auto';
      host.click();
      for (const type of ['pointerdown', 'mousedown', 'keydown', 'submit'])
        host.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      return document.elementFromPoint(600, 300) === host;
    });
    expect(isOnTop).toBe(true);
    await tab.bringToFront();
    await tab.mouse.click(600, 300);
    // Nothing that the page did is an order: the panel says what it said.
    await admin.panel.bringToFront();
    expect(await admin.panel.locator('main').innerText()).toBe(shown);
  });

  await test.step('no page of the extension can be put into a frame', async () => {
    for (const page of ['popup.html', 'sidepanel.html', 'options.html']) {
      const frame = await tab.evaluateHandle((src) => {
        const made = document.createElement('iframe');
        made.src = src;
        document.body.append(made);
        return new Promise<HTMLIFrameElement>((resolve) => {
          made.onload = () => resolve(made);
        });
      }, chromium.url(page));
      const content = await frame.asElement()?.contentFrame();
      expect(content?.url()).not.toContain(new URL(chromium.url('')).host);
    }
  });
});
