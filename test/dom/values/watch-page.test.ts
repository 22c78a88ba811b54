import { afterEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../../utils/dom/values/watch-page.ts';
import { until } from '../../until.ts';

let stop: () => void = () => undefined;

afterEach(() => {
  stop();
  document.body.replaceChildren();
});

const watch = () => {
  const onChange = vi.fn();
  stop = watchPage(document, onChange);
  return onChange;
};
const called = (onChange: ReturnType<typeof watch>, more: () => unknown) => {
  const before = onChange.mock.calls.length;
  more();
  return until(() => onChange.mock.calls.length > before, 2);
};

test('the first change is met before the next task', async () => {
  const onChange = watch();
  document.body.append('new');
  await Promise.resolve();
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('a page that changes all the time is read again and again, but not each time', async () => {
  const onChange = watch();
  let changes = 0;
  const ticking = setInterval(() => {
    changes += 1;
    document.body.textContent = String(changes);
  }, 1);
  await until(() => onChange.mock.calls.length >= 4, 2);
  clearInterval(ticking);
  expect(onChange.mock.calls.length).toBeLessThan(changes / 4);
});

test('the last change is always followed by a look', async () => {
  const seen: string[] = [];
  stop = watchPage(document, () => seen.push(document.body.textContent ?? ''));
  document.body.textContent = 'first';
  await Promise.resolve();
  document.body.textContent = 'last';
  await until(() => seen.at(-1) === 'last', 2);
});

test('what happens in open shadow roots and frames', async () => {
  document.body.innerHTML = '<div></div><iframe></iframe>';
  const onChange = watch();
  const root = document.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  await called(onChange, () => document.body.append('so that the root is found'));
  await called(onChange, () => root.append('in the shadow'));
  const inner = document.querySelector('iframe')?.contentDocument as Document;
  await called(onChange, () => inner.body.append('in the frame'));
});

test('typing, which changes no node', async () => {
  document.body.innerHTML = '<input>';
  const onChange = watch();
  await called(onChange, () =>
    document.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true })),
  );
});

test.each<[string, string, (page: HTMLElement) => void]>([
  [
    'a field that a script fills',
    '<input readonly>',
    (page) => {
      (page.querySelector('input') as HTMLInputElement).value = 'filled';
    },
  ],
  [
    'a box that a script ticks',
    '<input type="checkbox">',
    (page) => {
      (page.querySelector('input') as HTMLInputElement).checked = true;
    },
  ],
  [
    'an option that a script selects',
    '<select multiple><option>a</option></select>',
    (page) => {
      (page.querySelector('option') as HTMLOptionElement).selected = true;
    },
  ],
  ['a popover', '<p popover="manual">shown</p>', (page) => page.querySelector('p')?.showPopover()],
  ['a form that is reset', '<form></form>', (page) => page.querySelector('form')?.reset()],
  [
    'a shadow root that is attached late, and what is drawn in it later',
    '<div></div>',
    (page) => page.querySelector('div')?.attachShadow({ mode: 'open' }).append('late'),
  ],
])('%s, which changes no node that is watched', async (_, html, act) => {
  document.body.innerHTML = html;
  const onChange = watch();
  await called(onChange, () => act(document.body));
  const [root] = [...document.querySelectorAll('*')].flatMap((at) => at.shadowRoot ?? []);
  if (root) await called(onChange, () => root.append('later'));
});

test('what a click takes away, and what it brings, without changing a node', async () => {
  document.body.innerHTML = '<button></button><input>';
  const input = document.querySelector('input') as HTMLInputElement;
  const seen: string[] = [];
  stop = watchPage(document, () => seen.push(input.value));
  const button = document.querySelector('button') as HTMLButtonElement;
  button.onclick = () => {
    input.value = 'answered';
  };
  input.value = 'shown';
  button.click();
  expect(seen).toEqual(['shown']);
  await until(() => seen.length > 1, 2);
  expect(seen).toEqual(['shown', 'answered']);
});

test('nothing after the end', async () => {
  const onChange = watch();
  stop();
  document.body.append('late');
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  expect(onChange).not.toHaveBeenCalled();
});

test('a dialog that is there for a few frames only, while the page changes all the time', async () => {
  const token = crypto.randomUUID();
  const seen: string[] = [];
  stop = watchPage(document, () => seen.push(document.body.textContent ?? ''));
  const noise = document.body.appendChild(document.createElement('p'));
  let count = 0;
  const ticking = setInterval(() => {
    count += 1;
    noise.textContent = String(count);
  }, 1);
  const frame = () => new Promise(requestAnimationFrame);
  for (let round = 0; round < 10; round += 1) {
    const before = seen.length;
    await until(() => seen.length > before, 1);
    const dialog = document.createElement('div');
    const text = `Client Secret: ${token}-${round}`;
    dialog.innerHTML = `<p>${text}</p>`;
    document.body.append(dialog);
    await frame();
    await frame();
    await frame();
    dialog.remove();
    expect(seen.some((each) => each.includes(text))).toBe(true);
  }
  clearInterval(ticking);
  expect(seen.length).toBeLessThan(count);
});

test('what may be a value waits for no pause after a slow look at something else', async () => {
  const seen: string[] = [];
  stop = watchPage(document, () => {
    seen.push(document.body.textContent ?? '');
    for (const end = performance.now() + 30; performance.now() < end; );
  });
  document.body.append('something else');
  await Promise.resolve();
  expect(seen).toHaveLength(1);
  const token = crypto.randomUUID();
  document.body.append(` ${token} `);
  await Promise.resolve();
  expect(seen).toHaveLength(2);
  expect(seen[1]).toContain(token);
});
