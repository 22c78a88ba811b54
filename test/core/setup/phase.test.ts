import { expect, test } from 'vitest';
import { isDuring, type Phase } from '../../../utils/core/setup/phase.ts';
import type { SetupState } from '../../../utils/core/setup/state.ts';
import { setupIn, workOn } from './setup-in.ts';

const TAB = 7;
const filled = { nonce: 'n', tabId: TAB, claimed: true, undoable: true };
const preparing = setupIn({ work: { underWay: workOn('prepare', TAB) } });

test.each<[Phase, SetupState | null, boolean]>([
  ['always', null, true],
  ['setup', null, false],
  ['setup', setupIn(), true],
  ['followed', null, false],
  ['followed', setupIn(), false],
  ['followed', { ...setupIn(), tabs: [TAB + 1, TAB] }, true],
  ['filled', setupIn(), false],
  ['filled', setupIn({ handover: { filled } }), true],
  ['filled', setupIn({ handover: { filled: { ...filled, tabId: TAB + 1 } } }), false],
  ['preparing', null, false],
  ['preparing', preparing, true],
  ['pointing', preparing, false],
  ['pointing', setupIn({ work: { underWay: workOn('point', TAB) } }), true],
  ['pointing', setupIn({ work: { underWay: workOn('point', TAB + 1) } }), false],
])('the phase "%s" %#: %s', (phase, state, expected) => {
  expect(isDuring(phase, state, TAB)).toBe(expected);
});
