import { applyReading } from '@/utils/core/setup/apply-reading';
import { pageAnswered } from '@/utils/core/setup/fill';
import { recordOf } from '@/utils/core/setup/renew';
import type { LinkView } from '@/utils/core/setup/snapshot';
import { newSetup, type SetupState } from '@/utils/core/setup/state';
import { following } from '@/utils/core/setup/tasks';
import { traitsOf } from '@/utils/core/source/source';
import { i18n } from '@/utils/i18n';
import { REQUIREMENTS, SOURCE } from '@/utils/integrations/index';
import type { TabChange } from '../setup/port';
import { readingOf } from './reading';
import { type Act, newWorld, type World } from './world';

/** The one tab of the practice. */
export const TAB = 1;

/**
 * One practice, from the opening of its page to its end: the played pages and a setup of its own, which the product's own
 * transitions change. It lives in this object and nowhere else.
 */
export class Practice {
  world: World = newWorld();
  setup: SetupState | null = null;
  links: readonly LinkView[] = [];
  readonly #changed = new Set<() => void>();
  readonly #loaded = new Set<(tabId: number, what: TabChange) => void>();

  /** Begins a setup if there is none, as opening the panel on a page of the source does. */
  begin(): void {
    this.setup ??= following(newSetup(Date.now(), 'token'), TAB);
    this.#look();
  }

  /** Changes the setup under way; without one nothing happens. */
  change(change: (state: SetupState) => SetupState): void {
    if (this.setup) this.setup = change(this.setup);
    this.#tell(this.#changed);
  }

  /** Does on the played pages what a press of a button does there. */
  readonly act = (act: Act): void => {
    const before = this.world;
    this.world = act(before);
    this.#look();
    if (this.world.verdict && this.world.verdict !== before.verdict)
      this.#answer(this.world.verdict.isAccepted);
    this.#tell(this.#changed);
    if (this.world.place !== before.place) for (const callback of this.#loaded) callback(TAB, 'loaded');
  };

  /** Calls back after every change; gives back how to stop it. */
  readonly onChanged = (callback: () => void): (() => void) => {
    this.#changed.add(callback);
    return () => this.#changed.delete(callback);
  };

  onLoaded(callback: (tabId: number, what: TabChange) => void): () => void {
    this.#loaded.add(callback);
    return () => this.#loaded.delete(callback);
  }

  readonly #tell = (callbacks: ReadonlySet<() => void>): void => {
    for (const callback of callbacks) callback();
  };

  #look(): void {
    const reading = readingOf(this.world);
    if (!this.setup || !reading) return;
    this.setup = applyReading(this.setup, TAB, reading, traitsOf(reading.page, SOURCE), Date.now());
  }

  #answer(isAccepted: boolean): void {
    const { filled } = this.setup?.handover ?? {};
    if (!this.setup || !filled) return;
    const outcome = isAccepted ? 'accepted' : 'refused';
    const answer = { outcome, text: i18n.t(`practice.form.${outcome}`) } as const;
    this.setup = pageAnswered(this.setup, { nonce: filled.nonce, tabId: TAB, answer }, Date.now());
    const { doneAt } = this.setup.handover;
    if (doneAt) this.links = [{ ...recordOf(this.setup, REQUIREMENTS, doneAt, true), isDue: false }];
  }
}
