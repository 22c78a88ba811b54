import type { PageMessageName, SetupPort } from '@/components/setup/port';
import { NO_POLICY, type Policy } from '@/utils/core/policy/policy';
import type { LinkRecord } from '@/utils/core/records/link-record';
import type { FailureId } from '@/utils/core/result/failures';
import { fail, ok, type Result } from '@/utils/core/result/result';
import { KEEP_MINUTES } from '@/utils/core/settings/keep-minutes';
import type { Snapshot } from '@/utils/core/setup/snapshot';
import { PASTED } from './pasted';

export interface Shown {
  /** Null where nothing is known of the tab. */
  readonly snapshot: Snapshot | null;
  /** Why looking at the tab was refused. */
  readonly refused?: FailureId;
  /** There is no tab to look at. */
  readonly noTab?: boolean;
  /** Records of links, and what the organisation has set, as the options show them. */
  readonly records?: readonly LinkRecord[];
  readonly policy?: Policy;
  /** The tab is being looked at. */
  readonly looking?: boolean;
}

const nothing = () => () => undefined;

/** A background in which nothing ever happens: it shows one state and takes every order without doing anything. */
export function previewPort({
  snapshot,
  refused,
  noTab,
  looking,
  records = [],
  policy = NO_POLICY,
}: Shown): SetupPort {
  const answer = (name: PageMessageName): Result<unknown> => {
    if (name === 'settings')
      return ok({ keepMinutes: policy.minutes ?? KEEP_MINUTES.usual, theme: 'browser', language: 'browser' });
    if (name === 'policy') return ok({ policy, refused: policy === NO_POLICY ? [] : ['minuts'] });
    if (name === 'records') return ok(records);
    if (name === 'acceptedForms')
      return ok(records.length > 0 ? { 'https://dashboard.mileiq.com': 'token' } : {});
    if (name === 'keepOpen') return ok(false);
    if (name === 'labels') return ok([]);
    if (name === 'role') return ok('source');
    if (name === 'reveal') return ok('revealed for ten seconds');
    if (name === 'previewPaste') return ok(PASTED);
    if (refused && name === 'attach') return fail(refused);
    if (name === 'attach' || name === 'snapshot') return snapshot ? ok(snapshot) : fail(refused ?? 'tabGone');
    return ok(null);
  };
  return {
    version: '0.0.0',
    ask: ((name: PageMessageName) =>
      looking ? new Promise(() => undefined) : Promise.resolve(answer(name))) as SetupPort['ask'],
    onChanged: nothing,
    activeTab: async () => (noTab ? null : 1),
    onTabChanged: nothing,
    keepOpen: () => undefined,
    start: () => undefined,
    shortcut: async () => 'Alt+Shift+K',
    changeShortcut: () => undefined,
    openOptions: () => undefined,
    openHelp: () => undefined,
    allowAccess: async () => false,
    allowOrigin: async () => false,
  };
}
