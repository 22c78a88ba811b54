import { resultOf } from '@/utils/browser/inject.ts';
import { redact } from '@/utils/core/credentials/redact.ts';
import { fail, ok } from '@/utils/core/result/result.ts';
import { heldSecrets } from '@/utils/core/setup/state.ts';
import { cleanSketch } from '@/utils/core/sketch/sketch.ts';
import type { Handlers } from '@/utils/messaging/listen.ts';
import { readSetup } from '@/utils/session/vault.ts';
import { pageOfTab } from '../tabs.ts';

/** "Copy page sketch": the sketch goes to the page of the extension that asked, and is kept nowhere. */
export const sketchHandlers = {
  async sketch({ tabId }) {
    const page = await pageOfTab(tabId);
    if (!page.ok) return page;
    if (!page.value.site) return fail('pageNotSupported');
    const told = await resultOf(tabId, 'sketch');
    const sketch = told.ok ? cleanSketch(told.value) : told;
    if (!sketch.ok) return sketch;
    // The script lets no value through; whatever the page makes of it, none that is held here leaves.
    const state = await readSetup();
    return ok(redact(sketch.value, state ? heldSecrets(state) : []));
  },
} satisfies Partial<Handlers>;
