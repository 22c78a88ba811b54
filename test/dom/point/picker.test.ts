import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { valueCandidates } from '../../../utils/dom/point/candidates.ts';
import { startPicker } from '../../../utils/dom/point/picker.ts';
import { SOURCE } from '../../../utils/integrations/index.ts';
import { at, show } from '../support/page.ts';
import { randomValues } from '../support/values.ts';

const V = randomValues();

afterEach(() => {
  document.body.replaceChildren();
});

describe('the picker', () => {
  let stop = () => {};
  const picked = vi.fn();
  const ended = vi.fn();
  const pageSaw = vi.fn();
  const begin = (isFit: (element: Element) => boolean = (element) => element.matches('p')) => {
    stop = startPicker(document, {
      candidateOf: (element) => (isFit(element) ? element : null),
      candidates: () => valueCandidates(document, SOURCE),
      onPick: picked,
      onEnd: ended,
    });
  };

  beforeEach(() => {
    for (const spy of [picked, ended, pageSaw]) spy.mockReset();
    show(`<p id="a">${V.clientId}</p><p id="b">${V.clientSecret}</p><button>Ok</button>`);
    for (const name of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown'])
      document.body.addEventListener(name, pageSaw);
  });
  afterEach(() => stop());

  test('takes the click; the page sees nothing of it', async () => {
    begin();
    await userEvent.click(at('#b'));
    expect(picked.mock.calls).toEqual([[at('#b')]]);
    expect(pageSaw).not.toHaveBeenCalled();
    await userEvent.click(at('#a'));
    expect(picked).toHaveBeenCalledTimes(1);
    expect(pageSaw).toHaveBeenCalled();
  });

  test('a click that the page makes itself picks nothing', () => {
    begin();
    at('#a').click();
    at('#a').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    expect(picked).not.toHaveBeenCalled();
    expect(ended).not.toHaveBeenCalled();
  });

  test('goes by keyboard, there and back', async () => {
    begin();
    await userEvent.keyboard('{Tab}{ArrowDown}{Shift>}{Tab}{/Shift}{ArrowDown}{Enter}');
    expect(picked.mock.calls).toEqual([[at('#b')]]);
  });

  test('the keyboard reaches the entries of a list, however they are written', async () => {
    show('<h3>Sallitut</h3><p id="a">refresh_token</p><p>Muuta</p><p id="b">expense.report.read</p>');
    begin();
    await userEvent.keyboard('{Tab}{ArrowDown}{Enter}');
    expect(picked.mock.calls).toEqual([[at('#b')]]);
  });

  test('Escape ends it, and leaves nothing behind', async () => {
    const before = document.documentElement.outerHTML;
    begin();
    await userEvent.hover(at('#a'));
    await userEvent.keyboard('{Escape}');
    expect(ended).toHaveBeenCalledTimes(1);
    expect(picked).not.toHaveBeenCalled();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test.each([
    ['a field that is switched off', `<input id="x" disabled value="${V.clientId}">`],
    ['a button that is switched off', '<button id="x" disabled>Value</button>'],
  ])('takes %s, too: browsers send such fields no click', async (_, html) => {
    show(html);
    begin(() => true);
    await userEvent.click(at('#x'), { force: true });
    expect(picked.mock.calls).toEqual([[at('#x')]]);
  });

  test('reaches frames that come while it waits', async () => {
    begin(() => true);
    const frame = document.createElement('iframe');
    frame.srcdoc = '<body style="margin:0"><p id="late" style="margin:0;height:100vh">Late</p>';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const late = frame.contentDocument?.querySelector('#late') as Element;
    await userEvent.hover(frame);
    await userEvent.click(frame);
    expect(picked.mock.calls).toEqual([[late]]);
  });

  test('the release of a key that it took does not reach the page', async () => {
    document.body.addEventListener('keyup', pageSaw);
    document.body.addEventListener('keypress', pageSaw);
    begin();
    await userEvent.keyboard('{Tab}{Enter}');
    expect(picked).toHaveBeenCalledTimes(1);
    expect(pageSaw).not.toHaveBeenCalled();
  });

  test('a click beside everything is no choice', async () => {
    begin();
    await userEvent.click(at('button'));
    expect(picked).not.toHaveBeenCalled();
    expect(pageSaw.mock.calls.map(([event]) => event.type)).toEqual([]);
  });

  test('a page that is left and comes back picks nothing', async () => {
    begin();
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(ended).toHaveBeenCalledTimes(1);
    await userEvent.click(at('#a'));
    expect(picked).not.toHaveBeenCalled();
  });
});
