import { i18n } from '@/utils/i18n';
import { AllowAccess } from './allow-access';
import { AskSupport, concernsSupport } from './ask-support';
import { Icon } from './icon';
import { concernsPage, PageSketch } from './page-sketch';
import type { ShownProblem } from './problems';
import { failureNext, failureTitle } from './texts';
import type { Link } from './use-link';

interface Props {
  readonly problems: readonly ShownProblem[];
  readonly link: Link;
}

/** What went wrong, what it concerns, what to do; each problem is announced when it appears. */
export const ProblemList = ({ problems, link }: Props) =>
  problems.map(({ id, concerned, expected, said, status, uses, fixer }) => (
    <div key={id} className="problem" role="alert" data-problem={id}>
      <p className="title">
        <Icon name="warning" />
        <strong>{failureTitle(id)}</strong>
      </p>
      {concerned.length > 0 && <p>{i18n.t('problems.concerned', [concerned.join(', ')])}</p>}
      {expected && <p>{i18n.t('problems.expected', [expected])}</p>}
      <p>{failureNext(id)}</p>
      {uses && (
        <p data-uses={uses[0]}>{i18n.t('problems.uses', uses[0], [String(uses[0]), String(uses[1])])}</p>
      )}
      {fixer && <p data-fixer={fixer}>{i18n.t(`problems.fixer.${fixer}`)}</p>}
      {id === 'hostAccessMissing' && <AllowAccess onAllowed={link.look} />}
      {concernsSupport(id) && <AskSupport />}
      {id === firstOnPage(problems) && <PageSketch tabId={link.tabId} />}
      {status && <p className="quiet-text">{i18n.t('problems.status', [status])}</p>}
      {said && (
        <p className="quiet-text">
          <bdi>{i18n.t('problems.said', [said])}</bdi>
        </p>
      )}
    </div>
  ));

/** Of several problems with the page, the first has the button. */
const firstOnPage = (problems: readonly ShownProblem[]) => problems.find(({ id }) => concernsPage(id))?.id;
