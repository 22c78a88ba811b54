import { afterEach, expect, test } from 'vitest';
import { HANDOVER_IDS, type HandoverId } from '../../../../utils/core/credentials/credentials.ts';
import { fillFields } from '../../../../utils/dom/form/fill/fill-fields.ts';
import { locateFields } from '../../../../utils/dom/form/locate/locate-fields.ts';
import { FILLED, LABELS, outcomes, randomValues, showPage, TARGET } from '../../support/target-form.ts';

export { HANDOVER_IDS, LABELS };
export type Values = Record<HandoverId, string>;
export const EMPTY: Values = { clientId: '', clientSecret: '', refreshToken: '', authorizationUrl: '' };
export const FIELDS = HANDOVER_IDS.map((id) => ({ id, label: LABELS[id] }));

/** A form as a page of some framework shows it. */
export interface Mounted {
  /** What the framework itself holds now, in its own state, not in the elements. */
  readonly state: () => Values;
  readonly unmount?: () => void;
}

/** Shows a form in `host`. Calls `submitted` if the form is sent, which must never happen. */
export type Mount = (host: HTMLElement, submitted: () => void) => Mounted | Promise<Mounted>;

const endings: (() => void)[] = [];
afterEach(() => {
  for (const end of endings.splice(0)) end();
  showPage('');
});

/**
 * A form of this framework is filled: each field is found, the framework's own state holds exactly the values, nothing
 * is sent, and undo empties the state again.
 */
export function fills(name: string, mount: Mount): void {
  test(name, async () => {
    showPage('<h1>Concur Integration</h1><main></main>');
    const host = document.querySelector('main') as HTMLElement;
    let sent = 0;
    const { state, unmount } = await mount(host, () => {
      sent += 1;
    });
    if (unmount) endings.push(unmount);
    await expect.poll(() => 'found' in locateFields(document, TARGET)).toBe(true);
    const values = randomValues();
    const { reports, undo } = await fillFields(document, TARGET, values, { settle: 60 });
    expect(outcomes(reports)).toEqual(FILLED);
    expect(state()).toEqual(values);
    expect(await undo()).toEqual({ ok: true, value: null });
    await expect.poll(state).toEqual(EMPTY);
    expect(sent).toBe(0);
  });
}
