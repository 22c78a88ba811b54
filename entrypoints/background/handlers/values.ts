import { HANDOVER_IDS, type HandoverId, mask } from '@/utils/core/credentials.ts';
import { heldValue, type LinkState } from '@/utils/core/link/state.ts';
import { dropApp, takeValues } from '@/utils/core/link/take-values.ts';
import { cleaningsOf } from '@/utils/core/paste/cleanings.ts';
import { readPasted } from '@/utils/core/paste.ts';
import { fail, ok } from '@/utils/core/result.ts';
import type { PastePreview } from '@/utils/core/snapshot.ts';
import { baseOfHost } from '@/utils/core/token-url.ts';
import { namedDataCentre } from '@/utils/core/validation.ts';
import { PASTE_LABELS, SOURCE } from '@/utils/integrations/index.ts';
import type { Handlers } from '@/utils/messaging/listen.ts';
import { forgetExpired } from '@/utils/session/expired.ts';
import { dismissReminder } from '@/utils/session/reminder.ts';
import { keepMinutes, setKeepMinutes } from '@/utils/session/settings.ts';
import { readLink, scheduleExpiry } from '@/utils/session/vault.ts';
import { beginLink, changeLink, endLink } from '../change-link.ts';
import { remind } from '../remind.ts';

/** Values that come from the admin's hands, and their end. */
export const valueHandlers = {
  previewPaste({ text }) {
    const { values, problems, doubtful } = readPasted(text, PASTE_LABELS, SOURCE);
    const preview: PastePreview = {
      values: HANDOVER_IDS.flatMap((id) =>
        previewOf(text, id, values[id], doubtful.find((found) => found.id === id)?.problem),
      ),
      problems,
    };
    return ok(preview);
  },
  async usePaste({ text }) {
    const { values } = readPasted(text, PASTE_LABELS, SOURCE);
    if (Object.keys(values).length === 0) return fail('nothingRecognised');
    await beginLink((state) => {
      const held = heldValue(state, 'clientId');
      const base = held && values.clientId && held !== values.clientId ? dropApp(state) : state;
      return { ...takeValues(base, values, Date.now()), problems: [] };
    });
    return ok(null);
  },
  async reveal({ credential }) {
    const state = await readLink();
    const value = state && heldValue(state, credential);
    return value ? ok(value) : fail('valuesMissing');
  },
  async forget() {
    await endLink();
    await forgetExpired();
    return ok(null);
  },
  async useDataCentre() {
    const named = namedBase(await readLink());
    if (!named) return fail('valuesMissing');
    await changeLink((state) => ({
      ...takeValues(state, { authorizationUrl: named }, Date.now()),
      problems: [],
    }));
    return ok(null);
  },
  async dismissReminder() {
    await dismissReminder();
    await remind();
    return ok(null);
  },
  async settings({ change }) {
    if (!change) return ok({ keepMinutes: await keepMinutes() });
    const minutes = await setKeepMinutes(change.keepMinutes);
    await scheduleExpiry();
    return ok({ keepMinutes: minutes });
  },
} satisfies Partial<Handlers>;

/** The data centre that the last validation named in place of the held one, as a base URL. */
function namedBase(state: LinkState | null): string | null {
  if (!state || state.work || state.validationStale) return null;
  const named = namedDataCentre(state.validation);
  const base = named ? baseOfHost(`https://${named}`, SOURCE.tokenEndpoint) : null;
  return base?.ok ? base.value : null;
}

function previewOf(
  text: string,
  id: HandoverId,
  value: string | undefined,
  problem: PastePreview['values'][number]['problem'] | undefined,
): PastePreview['values'] {
  if (!value) return problem ? [{ id, shown: '', problem, cleaned: [] }] : [];
  // Of an address only the server is kept.
  const kept = id === 'authorizationUrl' ? new URL(value).hostname : value;
  return [{ id, shown: mask(id, value), problem: problem ?? null, cleaned: cleaningsOf(text, kept) }];
}
