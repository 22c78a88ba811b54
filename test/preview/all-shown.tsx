import type { ReactNode } from 'react';
import { PastePreviewView } from '@/components/card/paste-preview';
import { App } from '@/components/frame/app';
import { OptionsPage } from '@/components/pages/options-page';
import { PracticePage } from '@/components/practice/practice-page';
import { WelcomePage } from '@/components/welcome/welcome-page';
import type { Policy } from '@/utils/core/policy/policy';
import { FAILURE_IDS, type FailureId } from '@/utils/core/result/failures';
import { page } from '../components/snapshot-parts';
import { allStates, snapshot } from '../components/snapshots';
import { PASTED } from './pasted';
import type { Shown } from './preview-port';

const WHOLE_POLICY: Policy = {
  origins: ['https://dashboard.mileiq.com', 'https://eu.mileiq.com'],
  minutes: 10,
  noReveal: true,
  noHandOver: true,
  extraScopes: ['receipts.read', 'USER'],
  helpAddress: 'https://intranet.example/concur',
};

export interface Entry {
  readonly name: string;
  readonly shown: Shown;
  readonly content: ReactNode;
}

const popup = <App surface="popup" tab={1} />;
const PER_ENTRY = 8;

/** Problems as the interface lists them, some at a time. */
const problems = (): Entry[] =>
  Array.from({ length: Math.ceil(FAILURE_IDS.length / PER_ENTRY) }, (_, part) => {
    const ids: readonly FailureId[] = FAILURE_IDS.slice(part * PER_ENTRY, (part + 1) * PER_ENTRY);
    const state = snapshot({ page: page({ kind: 'appList' }), problems: ids.map((id) => ({ id })) });
    return { name: `problems ${part + 1}`, shown: { snapshot: state }, content: popup };
  });

/** Everything that the interface can show, by name. */
export const allShown = (): Entry[] => [
  ...Object.entries(allStates()).map(([name, state]) => ({
    name,
    shown: { snapshot: state },
    content: popup,
  })),
  { name: 'looking', shown: { snapshot: null, looking: true }, content: popup },
  { name: 'accessRefused', shown: { snapshot: null, refused: 'hostAccessMissing' }, content: popup },
  { name: 'noTab', shown: { snapshot: null, noTab: true }, content: <App surface="popup" tab={null} /> },
  ...problems(),
  {
    name: 'pasted',
    shown: { snapshot: null },
    content: (
      <main className="paste">
        <h1>Paste values</h1>
        <h2>What was recognised</h2>
        <PastePreviewView preview={PASTED} />
      </main>
    ),
  },
  { name: 'options', shown: { snapshot: null }, content: <OptionsPage /> },
  {
    name: 'optionsFull',
    shown: { snapshot: null, records: allStates().several.links, policy: WHOLE_POLICY },
    content: <OptionsPage />,
  },
  { name: 'welcome', shown: { snapshot: null }, content: <WelcomePage /> },
  { name: 'practice', shown: { snapshot: null }, content: <PracticePage /> },
];
