import { fail, ok, type Result } from '@/utils/core/result/result.ts';
import { linkingAnother, renewing } from '@/utils/core/setup/renew.ts';
import type { SetupState } from '@/utils/core/setup/state.ts';
import type { Handlers } from '@/utils/messaging/listen.ts';
import { RECORDS } from '@/utils/session/items.ts';
import { dismissReminder, forgetRecords, recordOfLink } from '@/utils/session/records.ts';
import { readSetup } from '@/utils/session/vault.ts';
import { keepLink } from '../link-records.ts';
import { remind } from '../remind.ts';
import { beginSetup } from '../setup-life.ts';
import { forgetAll } from './values.ts';

/** The links that were made: their end, their renewal, and another company's. */
export const linkHandlers = {
  async finish() {
    const state = await readSetup();
    if (state?.handover.answer?.outcome === 'unclear') await keepLink(state, Date.now(), false);
    return forgetAll();
  },
  async records({ forget }) {
    if (forget !== undefined) {
      await forgetRecords(forget);
      await remind();
    }
    return ok([...(await RECORDS.getValue())]);
  },
  async renew({ linkedOn }) {
    const record = await recordOfLink(linkedOn);
    if (!record) return fail('notAllowed');
    let begun: Result<SetupState> = fail('busy');
    await beginSetup((state) => {
      begun = renewing(state, record, Date.now());
      return begun.ok ? begun.value : state;
    });
    return begun.ok ? ok(null) : begun;
  },
  async linkAnother() {
    await beginSetup((state) => linkingAnother(state, Date.now()));
    return ok(null);
  },
  async dismissReminder({ linkedOn }) {
    await dismissReminder(linkedOn);
    await remind();
    return ok(null);
  },
} satisfies Partial<Handlers>;
