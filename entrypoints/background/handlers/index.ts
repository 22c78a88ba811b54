import { allows } from '@/utils/core/policy/policy.ts';
import type { Handlers } from '@/utils/messaging/listen.ts';
import { policyNow } from '@/utils/session/policy.ts';
import { colleagueHandlers } from './colleague.ts';
import { deepCheckHandlers } from './deep-check.ts';
import { linkHandlers } from './links.ts';
import { lookHandlers } from './look.ts';
import { pointHandlers } from './point.ts';
import { settingsHandlers } from './settings.ts';
import { sketchHandlers } from './sketch.ts';
import { sourceHandlers } from './source.ts';
import { targetHandlers } from './target.ts';
import { tokenHandlers } from './token.ts';
import { valueHandlers } from './values.ts';

/** The background's half of the protocol: every message has its handler, or this does not compile. */
export const handlers: Handlers = {
  ...lookHandlers,
  ...linkHandlers,
  ...sourceHandlers,
  ...tokenHandlers,
  ...deepCheckHandlers,
  ...targetHandlers,
  ...valueHandlers,
  ...pointHandlers,
  ...sketchHandlers,
  ...settingsHandlers,
  ...colleagueHandlers(async () => allows(await policyNow(), 'handOver')),
};
