import { CREDENTIALS, type CredentialId } from '@/utils/core/credentials/credentials';
import { allows } from '@/utils/core/policy/policy';
import type { CredentialView } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { point } from '../card/action';
import { ActionButton } from '../card/action-button';
import { Status, type Tone } from '../controls/status';
import { usePanel } from '../setup/panel';
import { credentialName, credentialState } from '../texts/names';
import { timeAgo } from '../texts/times';
import { OfferedValue } from './offered-value';
import { Reveal } from './reveal';

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
  /** The page at hand may show it. */
  readonly isPointable: boolean;
  /** What there is to say of the value beside its age. */
  readonly note?: string | null;
}

/** One value: its state, its masked text, its age. */
export function ValueItem({ id, view, now, isPointable, note }: Props) {
  const { snapshot } = usePanel();
  const { state, shown, takenAt, offer } = view;
  const alias = ALIASES[id]?.();
  return (
    <li data-credential={id} data-state={state}>
      <div className="value-head">
        <span className="value-name" id={`value-${id}`}>
          {credentialName(id)}
        </span>
        <Status tone={TONES[state]}>{credentialState(state)}</Status>
      </div>
      {shown !== null &&
        (CREDENTIALS[id].secret && allows(snapshot.policy, 'reveal') ? (
          <Reveal id={id} shown={shown} />
        ) : (
          <code>{shown}</code>
        ))}
      {(alias || note || takenAt !== null) && (
        <p className="quiet-text notes">
          {alias && <span>{alias}</span>}
          {takenAt !== null && <span>{ageText(takenAt, now)}</span>}
          {note && <span data-note>{note}</span>}
        </p>
      )}
      {offer && <OfferedValue id={id} offer={offer} />}
      {isPointable && <ActionButton action={point(id)} kind="quiet" describedBy={`value-${id}`} />}
    </li>
  );
}

function ageText(takenAt: number, now: number): string {
  const ago = timeAgo(takenAt, now);
  return ago ? i18n.t('values.taken', [ago]) : i18n.t('values.justNow');
}
