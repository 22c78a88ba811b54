import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { compare } from '../../utils/core/requirements/requirements.ts';
import { admit, type RawSender } from '../../utils/messaging/guard.ts';
import { type Handlers, listen } from '../../utils/messaging/listen.ts';
import { MESSAGES } from '../../utils/messaging/protocol.ts';
import { rounds } from '../rounds.ts';
import { EXAMPLES, NAMES } from './examples.ts';

const SELF = { id: 'abcdefgh', base: 'chrome-extension://abcdefgh/' };
const page: RawSender = {
  id: SELF.id,
  url: `${SELF.base}popup.html?tab=3`,
  origin: 'chrome-extension://abcdefgh',
};
const on = (url: string, change: Partial<RawSender> = {}): RawSender => ({
  id: SELF.id,
  url,
  origin: new URL(url).origin,
  frameId: 0,
  tab: { id: 3 },
  ...change,
});
const source = on('https://www.concursolutions.com/nui/ocstool');
const target = on('https://dashboard.mileiq.com/settings');

const claim = { name: 'claimFill', arg: { nonce: randomUUID(), urlForm: null } };
const attach = { name: 'attach', arg: { tabId: 3 } };
const sketch = { name: 'sketch', arg: { tabId: 3 } };
const progress = { name: 'prepareProgress', arg: { done: 1, total: 2, detail: 'EXPRPT' } };

describe('who may send what', () => {
  test.each([
    // message, sender, may
    ['attach', attach, 'page', page, true],
    ['attach', attach, 'source', source, false],
    ['attach', attach, 'target', target, false],
    ['sketch', sketch, 'page', page, true],
    ['sketch', sketch, 'source', source, false],
    ['sketch', sketch, 'target', target, false],
    ['progress', progress, 'page', page, false],
    ['progress', progress, 'source', source, true],
    [
      'progress',
      progress,
      'source in a data centre of its own',
      on('https://us2.concursolutions.com/x'),
      true,
    ],
    ['progress', progress, 'target', target, false],
    ['claim', claim, 'target', target, true],
    ['claim', claim, 'page', page, false],
    ['claim', claim, 'source', source, false],
    ['claim', claim, 'another extension', { ...target, id: 'other' }, false],
    ['claim', claim, 'a frame', { ...target, frameId: 5 }, false],
    ['claim', claim, 'no tab', { ...target, tab: undefined }, false],
    ['claim', claim, 'a page kept for going back', { ...target, documentLifecycle: 'cached' }, false],
    ['claim', claim, 'http', on('http://dashboard.mileiq.com/'), false],
    ['claim', claim, 'a port', on('https://dashboard.mileiq.com:8443/'), false],
    ['claim', claim, 'a look-alike', on('https://dashboard.mileiq.com.evil.example/'), false],
    ['claim', claim, 'a look-alike by suffix', on('https://evil-mileiq.com/'), false],
    ['claim', claim, 'a foreign origin at a right URL', { ...target, origin: 'https://evil.example' }, false],
    ['claim', claim, 'an opaque origin (sandboxed)', { ...target, origin: 'null' }, false],
    ['progress', progress, 'a look-alike of the source', on('https://evilconcursolutions.com/'), false],
  ] as const)('%s from %s/%s: %s', (_name, message, _from, sender, may) => {
    expect(admit(message, sender, SELF).ok).toBe(may);
  });
});

const SENDERS = { page, source, target };

describe('every message', () => {
  test.each(NAMES)('%s: from its one kind of sender, in its one shape', (name) => {
    for (const [kind, sender] of Object.entries(SENDERS))
      expect(admit({ name, arg: EXAMPLES[name] }, sender, SELF).ok, kind).toBe(MESSAGES[name].from === kind);
    const more = { name, arg: { ...EXAMPLES[name], more: 1 } };
    expect(admit(more, SENDERS[MESSAGES[name].from], SELF).ok).toBe(false);
  });
});

describe('texts of pages are made fit to be shown where they come in', () => {
  const NASTY = 'one\ncheck client: ok\r\u2028\u202etwo\u200b\u0000\u{e0041}\u2069 \ud800 three';
  const CLEAN = 'one check client: ok two three';
  const nonce = randomUUID();
  const listing = { entries: ['openid'], editable: true };
  const reading = {
    page: 'createApp',
    grants: listing,
    scopes: listing,
    values: {},
    suspects: [],
    offered: {},
    appName: NASTY,
    appId: null,
    company: NASTY,
    notice: null,
    buttons: { submit: NASTY },
  };
  const evidence = { source: 'label', label: NASTY, exact: true, position: 1, group: NASTY };
  const field = { field: 'clientId', outcome: 'filled', evidence, reason: null, count: null };
  const searched = { fields: 0, unusable: 0, frames: 0, foreign: [NASTY] };

  test.each<[string, RawSender, object]>([
    ['reading', source, { reading, document: nonce }],
    ['prepareProgress', source, { done: 1, total: 2, detail: NASTY }],
    ['prepareDone', source, { report: { added: [NASTY], failed: [NASTY], undone: false } }],
    ['pointedValue', source, { what: 'clientId', value: null, label: NASTY, problem: null }],
    ['pointedField', target, { what: 'clientId', label: NASTY, problem: null }],
    ['fillDone', target, { nonce, fields: [field], searched, undoable: true }],
    ['pageAnswer', target, { nonce, answer: { outcome: 'refused', text: NASTY } }],
  ])('%s', (name, sender, arg) => {
    const admitted = admit({ name, arg }, sender, SELF);
    const wanted = JSON.parse(JSON.stringify(arg).replaceAll(JSON.stringify(NASTY), JSON.stringify(CLEAN)));
    expect(admitted).toMatchObject({ ok: true, value: { arg: wanted } });
  });
});

test('an entry of a list stays another name for what cannot be seen in it', () => {
  const entries = ['EXP\u200bRPT', 'CON\u202eFIG', 'openid'];
  const reading = { ...EXAMPLES.reading.reading, scopes: { entries, editable: true } };
  const admitted = admit({ name: 'reading', arg: { ...EXAMPLES.reading, reading } }, source, SELF);
  const shown = ['EXP\u200bRPT', 'CON\ufffdFIG', 'openid'];
  expect(admitted).toMatchObject({ ok: true, value: { arg: { reading: { scopes: { entries: shown } } } } });
  expect(compare(['EXPRPT', 'CONFIG'], { entries: shown, editable: true }).required).toMatchObject([
    { state: 'near-miss', nearMiss: { reason: 'invisible' } },
    { state: 'near-miss' },
  ]);
});

describe('shapes are closed', () => {
  test.each([
    ['an unknown key', { name: 'attach', arg: { tabId: 3, more: 1 } }],
    ['a wrong type', { name: 'attach', arg: { tabId: '3' } }],
    ['no argument', { name: 'attach' }],
    ['an unknown message', { name: 'steal', arg: {} }],
    ['a name of the prototype', { name: 'constructor', arg: {} }],
    ['a string', 'attach'],
    ['nothing', null],
  ])('%s is refused', (_case, message) => {
    expect(admit(message, page, SELF)).toEqual({ ok: false, failure: { id: 'notAllowed' } });
  });

  test('anything at all is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(page, source, target), (message, sender) => {
        expect(admit(message, sender, SELF).ok).toBe(false);
      }),
      { numRuns: rounds(1000) },
    );
  });
});

test('a message at the wrong time reaches no handler', async () => {
  let phase: string | null = null;
  const prepareProgress = vi.fn(() => ({ ok: true, value: null }) as const);
  fakeBrowser.runtime.getURL = () => SELF.base;
  fakeBrowser.runtime.id = SELF.id;
  listen({ prepareProgress } as unknown as Handlers, async (during) => during === phase);
  const answers: unknown[] = [];
  for (phase of ['setup', 'preparing']) {
    const { promise, resolve } = Promise.withResolvers();
    await fakeBrowser.runtime.onMessage.trigger(progress, source as never, resolve);
    answers.push(await promise);
  }
  expect(answers).toEqual([
    { ok: false, failure: { id: 'notAllowed' } },
    { ok: true, value: null },
  ]);
  expect(prepareProgress).toHaveBeenCalledTimes(1);
});
