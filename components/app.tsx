import type { Snapshot } from '@/utils/core/setup/snapshot';
import { Announcer } from './announcer';
import { DeepCheckView } from './deep-check-view';
import { Details } from './details';
import { FillReport } from './fill-report';
import { Footer } from './footer';
import { Header } from './header';
import { ExpiryWarning } from './keep-longer';
import { LastLink } from './last-link';
import { NextStep } from './next-step';
import { PageAnswerView } from './page-answer';
import { PrepareReportView } from './prepare-report';
import { ProblemList } from './problem-list';
import { collectProblems } from './problems';
import { StepProgress } from './step-progress';
import type { Surface } from './surface';
import { TwoApps } from './two-apps';
import { Unavailable } from './unavailable';
import { useLink } from './use-link';
import { ValidationView } from './validation-view';

/** The whole interface, as popup or as side panel. `tab` is the tab to act on; null means the active one. */
export function App({ surface, tab }: { surface: Surface; tab: number | null }) {
  const link = useLink(tab);
  const { snapshot } = link;
  return (
    <div className={`app ${surface}`}>
      <Header snapshot={snapshot} />
      {snapshot ? (
        <main data-step={snapshot.step}>
          <StepProgress step={snapshot.step} />
          <ProblemList problems={collectProblems(snapshot, link.failure)} link={link} />
          <ExpiryWarning snapshot={snapshot} link={link} />
          {snapshot.twoApps && <TwoApps apps={snapshot.twoApps} link={link} />}
          <NextStep snapshot={snapshot} link={link} />
          <LastLink snapshot={snapshot} link={link} />
          <Announcer snapshot={snapshot} taken={link.taken} />
          {snapshot.answer && <PageAnswerView answer={snapshot.answer} />}
          {snapshot.fill && (
            <FillReport
              fields={snapshot.fill}
              searched={snapshot.searched}
              canUndo={snapshot.canUndoFill}
              link={link}
            />
          )}
          {snapshot.validation && (
            <ValidationView validation={snapshot.validation} stale={snapshot.validationStale} />
          )}
          {snapshot.deepCheck && <DeepCheckView result={snapshot.deepCheck} />}
          {snapshot.prepare && isBeingMade(snapshot) && (
            <PrepareReportView report={snapshot.prepare} link={link} />
          )}
          <Details snapshot={snapshot} link={link} />
          <Footer surface={surface} snapshot={snapshot} link={link} />
        </main>
      ) : (
        <Unavailable link={link} />
      )}
    </div>
  );
}

/** Once the app is saved, or on another site, there is nothing to take back on the page. */
const isBeingMade = ({ step, page }: Snapshot): boolean =>
  page.site === 'source' && (page.preparable || step === 'app' || step === 'credentials');
