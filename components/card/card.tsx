import { useRef } from 'react';
import { renewedLink } from '@/utils/core/records/link-record';
import type { Snapshot } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { Icon } from '../controls/icon';
import { useKeptFocus } from '../controls/use-kept-focus';
import { usePanel } from '../setup/panel';
import { isLinked, linkAtHand } from '../steps/done';
import { pointName, workName } from '../texts/names';
import { type Action, keyOf } from './action';
import { ActionButton } from './action-button';
import type { Shown } from './card-of';
import { isYourTurn } from './content';
import { OtherLinks } from './other-links';
import { PageAnswerView } from './page-answer';
import { PickedUp } from './picked-up';
import { PrepareReportView } from './prepare-report';
import { FurtherProblem, ProblemFacts } from './problem-facts';
import { SupportDetails } from './support-details';
import { WorkProgress } from './work-progress';
import { YourTurnView } from './your-turn';

/** The one card: what happens now, in a sentence, and the one next act; or the work that is under way. */
export function Card({ shown: { content, problem, further } }: { shown: Shown }) {
  const { snapshot, setup } = usePanel();
  const { work } = snapshot;
  const heading = useRef<HTMLHeadingElement>(null);
  const title = work ? workName(work) : content.title;
  const keys = [content.next, content.ending].map((action) => action && !isYourTurn(action) && keyOf(action));
  const focus = useKeptFocus(heading, [title, setup.waiting, ...keys].join(' '));
  const isProblem = problem !== null && !work;
  const isFinished = !isProblem && !work && (snapshot.step === 'done' || stands(snapshot));
  return (
    <section
      className={`card${isProblem ? ' problem' : isFinished ? ' finished' : ''}`}
      aria-labelledby="card-title"
      {...(!isProblem && isLinked(snapshot) && marks(snapshot))}
      {...focus}
    >
      <Context snapshot={snapshot} />
      <div {...(isProblem && { role: 'alert', 'data-problem': problem.id })} className="message">
        <h2 id="card-title" ref={heading} tabIndex={-1}>
          {isProblem && <Icon name="warning" />}
          {isFinished && <Icon name="check" />}
          {title}
        </h2>
        {!work && !isProblem && <PickedUp />}
        {isProblem && <ProblemFacts problem={problem} />}
        {!work && snapshot.answer && <PageAnswerView answer={snapshot.answer} />}
        {!work && content.text && <p>{content.text}</p>}
      </div>
      {work ? (
        <WorkProgress work={work} />
      ) : (
        <>
          {isYourTurn(content.next) && <YourTurnView turn={content.next} />}
          <div className="actions">
            {/* By its act: a press that was begun on one button does not end on another. */}
            {content.next && !isYourTurn(content.next) && (
              <ActionButton key={keyOf(content.next)} action={content.next} kind="primary" />
            )}
            {content.ending && (
              <ActionButton key={keyOf(content.ending)} action={content.ending} kind="primary" />
            )}
            {content.others.map((action) => (
              <OtherAction key={keyOf(action)} action={action} kind={content.next ? 'quiet' : 'secondary'} />
            ))}
          </div>
        </>
      )}
      {!work && !isProblem && isLinked(snapshot) && <OtherLinks />}
      {!work && snapshot.prepare && isBeingMade(snapshot) && <PrepareReportView report={snapshot.prepare} />}
      {!work && further.map((other) => <FurtherProblem key={other.id} problem={other} />)}
      {isProblem && <SupportDetails problem={problem} next={content.next} />}
    </section>
  );
}

/** A link stands that the target accepted, and its end is not near. */
function stands(snapshot: Snapshot): boolean {
  const link = isLinked(snapshot) ? linkAtHand(snapshot) : null;
  return link?.accepted === true && !link.isDue;
}

/** What tests and support know the card of a finished link by. */
const marks = (snapshot: Snapshot) => ({
  'data-last-link': true,
  ...(linkAtHand(snapshot)?.isDue && { 'data-reminder': true }),
});

/** A quieter way on; one that is named alike for several things stands with what it is about. */
function OtherAction({ action, kind }: { action: Action; kind: 'quiet' | 'secondary' }) {
  if (action.kind !== 'point') return <ActionButton action={action} kind={kind} />;
  const id = `about-${action.what}`;
  return (
    <span className="about">
      <span id={id}>{pointName(action.what)}</span>
      <ActionButton action={action} kind={kind} describedBy={id} />
    </span>
  );
}

/** Once the app is saved, or on another site, there is nothing to take back on the page. */
const isBeingMade = ({ step, page }: Snapshot): boolean =>
  page.site === 'source' && (page.preparable || step === 'app' || step === 'credentials');

const NOBODY = { company: null, app: null };
const ofPage = ({ page }: Snapshot) => ({ company: page.company, app: page.appName });

/** Whose values these are, and where they would go if not to the usual place: to notice it before it is too late. */
function Context({ snapshot }: { snapshot: Snapshot }) {
  const { otherOrigin } = snapshot.page;
  const { company, app: appName } = isLinked(snapshot) ? (linkAtHand(snapshot) ?? NOBODY) : ofPage(snapshot);
  const parts = [
    renewedLink(snapshot.purpose) && i18n.t('renewal.context'),
    company && i18n.t('header.company', [company]),
    appName && i18n.t('header.app', [appName]),
  ];
  const known = parts.filter(Boolean);
  if (known.length === 0 && !otherOrigin) return null;
  return (
    <p className="context">
      {known.map((part) => (
        <bdi key={part}>{part}</bdi>
      ))}
      {otherOrigin && <bdi data-other-origin>{otherOrigin}</bdi>}
    </p>
  );
}
