import { createContext, useContext } from 'react';
import type { Snapshot } from '@/utils/core/setup/snapshot';
import type { Action } from '../card/action';
import type { Setup } from './use-setup';

/** What every part of the panel may use: what is known of the setup, and how to act. */
export interface Panel {
  readonly snapshot: Snapshot;
  readonly setup: Setup;
  /** The time in milliseconds since 1970, told anew every quarter of a minute. */
  readonly now: number;
  /** Does what a button or an entry of the menu says. Must be called in the click's own turn. */
  readonly run: (action: Action) => void;
}

const PanelContext = createContext<Panel | null>(null);

export const PanelProvider = PanelContext.Provider;

/** The panel around a component. */
export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('There is no panel around this component.');
  return panel;
}
