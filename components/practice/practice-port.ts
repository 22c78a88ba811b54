import { serverUrl } from '@/utils/core/oauth/token-url';
import { NO_POLICY } from '@/utils/core/policy/policy';
import { fail, ok, type Result } from '@/utils/core/result/result';
import { KEEP_MINUTES } from '@/utils/core/settings/keep-minutes';
import type { Snapshot } from '@/utils/core/setup/snapshot';
import { newSetup } from '@/utils/core/setup/state';
import { toSnapshot } from '@/utils/core/setup/to-snapshot';
import { REQUIREMENTS, SOURCE } from '@/utils/integrations/index';
import type { Argument } from '@/utils/messaging/protocol';
import type { PageMessageName, SetupPort } from '../setup/port';
import * as orders from './orders';
import { type Practice, TAB } from './practice';

type Answers = { readonly [N in PageMessageName]?: (arg: Argument<N>) => Result<unknown> };

/**
 * The port of the panel while it is practised with: orders go to the practice alone. It knows no browser, no store and no network; what
 * the practice has no page for is refused with `notInPractice`.
 */
export function practicePort(practice: Practice): SetupPort {
  const done = (order: (practice: Practice) => void) => () => {
    order(practice);
    return ok(null);
  };
  const answers: Answers = {
    attach() {
      if (practice.world.place !== 'form') practice.begin();
      return ok(snapshotOf(practice));
    },
    snapshot: () => ok(snapshotOf(practice)),
    open({ page }) {
      orders.open(practice, page);
      return ok(null);
    },
    prepare: done(orders.prepare),
    undoPrepare: done(orders.undoPrepare),
    fillAppId: done(orders.fillAppId),
    exchange: done(orders.exchange),
    validate: done(orders.validate),
    fill({ urlForm }) {
      orders.fill(practice, urlForm);
      return ok(null);
    },
    undoFill: done(orders.undoFill),
    keepLonger: done(orders.keepLonger),
    forget: done(orders.forget),
    finish: done(orders.forget),
    reveal: ({ credential }) => orders.reveal(practice, credential),
  };
  const ask = async (name: PageMessageName, arg: Argument<PageMessageName>): Promise<Result<unknown>> => {
    const answer = answers[name] as ((given: typeof arg) => Result<unknown>) | undefined;
    return answer ? answer(arg) : fail('notInPractice');
  };
  return {
    version: 'practice',
    ask: ask as SetupPort['ask'],
    onChanged: practice.onChanged,
    activeTab: async () => TAB,
    onTabChanged: (callback) => practice.onLoaded(callback),
    keepOpen: () => undefined,
    start: () => undefined,
    shortcut: async () => '',
    changeShortcut: () => undefined,
    openOptions: () => void window.open('/options.html'),
    openHelp: () => void window.open('/welcome.html'),
    allowAccess: async () => false,
    allowOrigin: async () => false,
  };
}

/** The masked view of the practice, made as the real one is. Nothing in it runs out: no value is worth anything. */
function snapshotOf({ setup, world, links }: Practice): Snapshot {
  return toSnapshot(setup ?? newSetup(0, 'token'), {
    tabId: TAB,
    site: world.place === 'form' ? 'target' : 'source',
    otherOrigin: null,
    mark: null,
    isUnderWay: false,
    problems: [],
    requirements: REQUIREMENTS,
    keepMinutes: KEEP_MINUTES.most,
    links,
    policy: NO_POLICY,
    role: 'both',
    invited: null,
    source: SOURCE,
    showUrl: (base, form) => serverUrl(base, form, SOURCE.tokenEndpoint),
    isTrial: () => false,
  });
}
