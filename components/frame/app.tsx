import { Card } from '../card/card';
import { cardOf } from '../card/card-of';
import { ForgetQuestion } from '../card/forget-question';
import { OtherAddress } from '../card/other-address';
import { PageSketch } from '../card/page-sketch';
import { PasteValues } from '../card/paste-values';
import { asksForRole, RoleQuestion } from '../card/role-question';
import { TwoApps } from '../card/two-apps';
import { colleagueCard } from '../colleague/colleague-card';
import { InvitationBox } from '../colleague/invitation-box';
import { useNow } from '../controls/use-now';
import { Details } from '../details/details';
import { SuspectValues } from '../details/values';
import { PanelProvider } from '../setup/panel';
import { useSetup } from '../setup/use-setup';
import { isLinked } from '../steps/done';
import { Announcer } from './announcer';
import { CopyNotice } from './copy-notice';
import { ExpiryWarning } from './expiry-warning';
import { Header } from './header';
import { MoreActions } from './more-actions';
import { Remarks } from './remarks';
import { Stages } from './stages';
import type { Surface } from './surface';
import { Unavailable } from './unavailable';
import { useRun } from './use-run';
import { useSentText } from './use-sent-text';

/** The whole interface, as popup or as side panel. `tab` is the tab to act on; null means the active one. */
export function App({ surface, tab }: { surface: Surface; tab: number | null }) {
  const setup = useSetup(tab);
  const { run, view, setView, copying } = useRun(setup);
  const now = useNow();
  const { takeSent, pasteValues } = useSentText(setView);
  const { snapshot } = setup;
  if (!snapshot)
    return (
      <div className={`app ${surface}`}>
        <Header surface={surface} />
        <Unavailable setup={setup} />
      </div>
    );
  const shown = cardOf({ snapshot, now, refused: setup.failure ? setup.refused : null }, setup.failure);
  const close = () => setView('card');
  const colleague =
    view === 'card' || view === 'invitation' ? colleagueCard(snapshot, view === 'invitation') : null;
  const isFree = (view === 'card' || view === 'invitation') && !colleague;
  const isAsking = isFree && !shown.problem && asksForRole(snapshot);
  const isCard = isFree && !isAsking;
  return (
    <PanelProvider value={{ snapshot, setup, now, run }}>
      <div className={`app ${surface}`}>
        <Header surface={surface}>
          <MoreActions card={isCard ? shown.content : null} instead={colleague?.actions ?? []} />
        </Header>
        <main data-step={snapshot.step} data-page={snapshot.page.kind}>
          <Stages step={isLinked(snapshot) ? 'done' : snapshot.step} />
          <CopyNotice copying={copying} />
          <ExpiryWarning />
          <Remarks problems={shown.remarks} />
          {view === 'paste' && <PasteValues sent={takeSent} onClose={close} />}
          {view === 'sketch' && <PageSketch onClose={close} />}
          {view === 'otherAddress' && <OtherAddress onClose={close} />}
          {view === 'forget' && <ForgetQuestion onClose={close} />}
          {view === 'handOver' && <InvitationBox onAnswer={pasteValues} onClose={close} />}
          {colleague?.content}
          {isAsking && <RoleQuestion />}
          {isCard && snapshot.twoApps && <TwoApps apps={snapshot.twoApps} />}
          {isCard && !snapshot.twoApps && <Card shown={shown} />}
          <SuspectValues />
          <Details />
          <Announcer snapshot={snapshot} taken={setup.taken} title={shown.content.title} />
        </main>
      </div>
    </PanelProvider>
  );
}
