import { CREDENTIALS, type CredentialId } from '@/utils/core/credentials/credentials';
import type { CredentialView } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { OfferedValue } from './offered-value';
import { PointButton } from './point-button';
import { Reveal } from './reveal';
import { Status, type Tone } from './status';
import { credentialName, credentialState, failureTitle } from './texts';
import { timeAgo } from './times';
import type { Link } from './use-link';

const TONES = { empty: 'quiet', held: 'good', suspect: 'warn' } as const satisfies Record<
  CredentialView['state'],
  Tone
>;

const ALIASES: Readonly<Partial<Record<CredentialId, () => string>>> = {
  clientId: () => i18n.t('values.alias.clientId'),
  clientSecret: () => i18n.t('values.alias.clientSecret'),
};

interface Props {
  readonly id: CredentialId;
  readonly view: CredentialView;
  readonly now: number;
  readonly link: Link;
  /** The value can be pointed at. */
  readonly pointable: boolean;
  /** What there is to say of the value beside its age. */
  readonly note?: string | null;
}

/** One value: its state, its masked text, its age. */
export function ValueItem({ id, view, now, link, pointable, note }: Props) {
  const { state, shown, takenAt, problem, offer } = view;
  const alias = ALIASES[id]?.();
  return (
    <li data-credential={id} data-state={state}>
      <div className="value-head">
        <span className="value-name" id={`value-${id}`}>
          {credentialName(id)}
        </span>
        <Status tone={TONES[state]}>{credentialState(state)}</Status>
      </div>
      {shown !== null && (CREDENTIALS[id].secret ? <Reveal id={id} shown={shown} /> : <code>{shown}</code>)}
      {(alias || note || takenAt !== null) && (
        <p className="quiet-text notes">
          {alias && <span>{alias}</span>}
          {takenAt !== null && <span>{ageText(takenAt, now)}</span>}
          {note && <span data-note>{note}</span>}
        </p>
      )}
      {problem && <p className="explanation">{failureTitle(problem.id)}</p>}
      {offer && <OfferedValue id={id} offer={offer} link={link} />}
      {pointable && state !== 'held' && <PointButton link={link} what={id} describedBy={`value-${id}`} />}
    </li>
  );
}

function ageText(takenAt: number, now: number): string {
  const ago = timeAgo(takenAt, now);
  return ago ? i18n.t('values.taken', [ago]) : i18n.t('values.justNow');
}
