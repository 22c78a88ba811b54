import { toLine } from '@/utils/core/sealed/envelope';
import type { ColleagueView, OpenedView, Snapshot } from '@/utils/core/setup/snapshot';
import {
  ALL,
  EMPTY,
  FILLED,
  holding,
  MINUTE,
  ON_TARGET,
  page,
  proven,
  scopes,
  snapshot,
} from './snapshot-parts';

const DAY = 24 * 60 * MINUTE;
const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const NONE: ColleagueView = { invited: null, sealing: null, opened: null };
const asked = () => ({ numbers: [417, 2048, 1, 1033], until: Date.now() + DAY });

export const openedFacts = (change: Partial<OpenedView> = {}): OpenedView => ({
  company: 'Example Ltd',
  appName: 'MileIQ',
  sealedAt: Date.now() - 5 * MINUTE,
  word: {
    tokenMadeAt: Date.now() - 20 * MINUTE,
    validatedAt: Date.now() - 19 * MINUTE,
    scopes,
    expiresAt: Date.now() + 180 * DAY,
  },
  ...change,
});

const invited = () => ({ ...asked(), line: toLine('invitation', random(69)) });
const sealing = (change: Partial<NonNullable<ColleagueView['sealing']>> = {}): Partial<Snapshot> => ({
  ...proven,
  step: 'fill',
  page: page({ kind: 'companyRequestTokens', company: 'Example Ltd', appName: 'MileIQ' }),
  colleague: { ...NONE, sealing: { ...asked(), line: null, received: false, ...change } },
});
const fromColleague = () => {
  const four = holding(...ALL);
  return { ...four, companyUuid: EMPTY, requestToken: EMPTY };
};

/** The hand-over between two people, as each of them sees it. */
export const colleagueStates = () => ({
  invited: snapshot({
    page: page({ site: 'target', kind: 'unknown' }),
    expiresAt: null,
    colleague: { ...NONE, invited: invited() },
  }),
  sealing: snapshot(sealing()),
  sealed: snapshot(sealing({ line: toLine('sealed', random(700)) })),
  received: snapshot(sealing({ line: toLine('sealed', random(700)), received: true })),
  doneFromColleague: snapshot({
    step: 'done',
    ...proven,
    fill: FILLED,
    answer: { outcome: 'accepted', text: 'Concur credentials validated.' },
    refreshTokenExpiresAt: Date.now() + 180 * DAY,
    expiresAtIsWord: true,
    colleague: { ...NONE, opened: { ...openedFacts(), receipt: toLine('receipt', random(16)) } },
  }),
  openedValues: snapshot({
    step: 'validate',
    page: ON_TARGET,
    credentials: fromColleague(),
    canCheckRefreshToken: true,
    colleague: { ...NONE, opened: { ...openedFacts(), receipt: toLine('receipt', random(16)) } },
  }),
});
