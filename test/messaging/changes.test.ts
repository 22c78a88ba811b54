import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onChanged } from '@/utils/messaging/on-changed.ts';
import { listenForPages, tellPages } from '@/utils/messaging/tell-pages.ts';

type Listener = (argument: unknown) => void;

/** One end of a port: what was posted to the other end, and how that end speaks and goes. */
function fakePort(name: string, sender?: object) {
  const [onMessage, onDisconnect] = [new Set<Listener>(), new Set<Listener>()];
  const event = (listeners: Set<Listener>) => ({ addListener: (one: Listener) => listeners.add(one) });
  return {
    name,
    sender,
    onMessage: event(onMessage),
    onDisconnect: event(onDisconnect),
    postMessage: vi.fn(),
    disconnect: vi.fn(),
    says: (what: unknown) => onMessage.forEach((one) => void one(what)),
    goes: () => onDisconnect.forEach((one) => void one(null)),
  };
}
type FakePort = ReturnType<typeof fakePort>;

const connected = new Set<Listener>();
const opened: FakePort[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  connected.clear();
  opened.length = 0;
  Object.assign(fakeBrowser.runtime, {
    id: 'abcdefgh',
    getURL: () => 'chrome-extension://abcdefgh/',
    onConnect: { addListener: (one: Listener) => connected.add(one) },
    connect: ({ name }: { name: string }) => {
      opened.push(fakePort(name));
      return opened.at(-1);
    },
  });
  return () => vi.useRealTimers();
});

describe('the background tells of changes', () => {
  const connect = (name: string, sender: object): FakePort => {
    const port = fakePort(name, sender);
    for (const one of connected) one(port);
    return port;
  };
  const panel = { id: 'abcdefgh', url: 'chrome-extension://abcdefgh/sidepanel.html?tab=3' };

  test('every open page of the extension, without saying what has changed, until it is closed', () => {
    listenForPages();
    const [one, other] = [connect('changes', panel), connect('changes', panel)];
    tellPages();
    other.goes();
    tellPages();
    expect(one.postMessage.mock.calls).toEqual([[null], [null]]);
    expect(other.postMessage.mock.calls).toEqual([[null]]);
  });

  test.each([
    ['a script in a page', 'changes', { ...panel, url: 'https://www.concursolutions.com/', tab: { id: 3 } }],
    ['another extension', 'changes', { ...panel, id: 'other' }],
    ['a page whose address only looks alike', 'changes', { ...panel, url: 'chrome-extension://abcdefghi/' }],
    ['a port of another name', 'values', panel],
  ])('and never %s', (_, name, sender) => {
    listenForPages();
    const port = connect(name, sender);
    tellPages();
    expect(port.disconnect).toHaveBeenCalledOnce();
    expect(port.postMessage).not.toHaveBeenCalled();
  });
});

describe('a page of the extension', () => {
  test('hears of changes, and after the background was stopped asks anew and goes on hearing', async () => {
    const changed = vi.fn();
    onChanged(changed);
    opened[0]?.says(null);
    expect(changed).toHaveBeenCalledTimes(1);
    opened[0]?.goes();
    await vi.runAllTimersAsync();
    expect(changed).toHaveBeenCalledTimes(2);
    opened[1]?.says(null);
    expect(changed).toHaveBeenCalledTimes(3);
  });

  test('that is closed neither hears nor connects again', async () => {
    const changed = vi.fn();
    const stop = onChanged(changed);
    opened[0]?.goes();
    stop();
    await vi.runAllTimersAsync();
    expect(opened).toHaveLength(1);
    expect(opened[0]?.disconnect).toHaveBeenCalledOnce();
    expect(changed).not.toHaveBeenCalled();
  });

  test('of an extension that was updated connects no more', async () => {
    onChanged(vi.fn());
    Object.assign(fakeBrowser.runtime, { id: undefined });
    opened[0]?.goes();
    await vi.runAllTimersAsync();
    expect(opened).toHaveLength(1);
  });
});
