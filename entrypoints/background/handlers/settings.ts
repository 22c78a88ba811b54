import { ok } from '@/utils/core/result/result.ts';
import type { Handlers } from '@/utils/messaging/listen.ts';
import { LANGUAGE, OPENS_PANEL, ROLE, THEME } from '@/utils/session/items.ts';
import { managedPolicy } from '@/utils/session/policy.ts';
import { keepMinutes, setKeepMinutes } from '@/utils/session/vault.ts';
import { restoreIcon } from '../icon.ts';

/** What the admin chooses in the options, and what the organisation has chosen for everybody. */
export const settingsHandlers = {
  async settings({ change }) {
    if (change?.keepMinutes !== undefined) await setKeepMinutes(change.keepMinutes);
    if (change?.theme !== undefined) await THEME.setValue(change.theme);
    if (change?.language !== undefined) await LANGUAGE.setValue(change.language);
    const [theme, language] = [await THEME.getValue(), await LANGUAGE.getValue()];
    return ok({ keepMinutes: await keepMinutes(), theme, language });
  },
  policy: async () => ok(await managedPolicy()),
  async role({ change }) {
    if (change) await ROLE.setValue(change);
    return ok(await ROLE.getValue());
  },
  async keepOpen({ change }) {
    if (change !== undefined) await OPENS_PANEL.setValue(change);
    return ok(await restoreIcon());
  },
} satisfies Partial<Handlers>;
