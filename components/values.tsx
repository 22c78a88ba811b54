import { type CredentialId, HANDOVER_IDS } from '@/utils/core/credentials/credentials';
import { i18n } from '@/utils/i18n';
import { endsSoon } from './keep-longer';
import { OrderButton } from './order-button';
import { requestTokenNote } from './request-token-note';
import type { StepProps } from './step-props';
import { minutesUntil } from './times';
import { useNow } from './use-now';
import { ValueItem } from './value-item';

const ON_THE_WAY = ['companyUuid', 'requestToken'] as const satisfies readonly CredentialId[];

/** The values held, masked: the four that the target wants, and the two on the way there. */
export function Values({
  snapshot: { credentials, expiresAt, mayKeepLonger, requestToken, page, step, work },
  link,
}: StepProps) {
  // On a page that is none of the job's, nobody expects values before the app is there.
  const isExpected = page.kind !== 'unknown' || page.preparable || step !== 'app';
  const isPointable = page.site === 'source' && !work;
  const pointable = (id: CredentialId) => isPointable && (isExpected || credentials[id].state === 'suspect');
  const now = useNow();
  const held = HANDOVER_IDS.filter((id) => credentials[id].state === 'held').length;
  const anyHeld = Object.values(credentials).some(({ state }) => state === 'held');
  const list = (ids: readonly CredentialId[]) => (
    <ul className="values">
      {ids.map((id) => (
        <ValueItem
          key={id}
          id={id}
          view={credentials[id]}
          now={now}
          link={link}
          pointable={pointable(id)}
          note={id === 'requestToken' ? requestTokenNote(requestToken, now) : null}
        />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="values">
      <div className="section-head">
        <h2 id="values">{i18n.t('values.heading')}</h2>
        <span className="quiet-text">{i18n.t('values.count', [held, HANDOVER_IDS.length])}</span>
      </div>
      <h3>{i18n.t('values.forTarget')}</h3>
      {list(HANDOVER_IDS)}
      <h3>{i18n.t('values.onTheWay')}</h3>
      {list(ON_THE_WAY)}
      {anyHeld && expiresAt !== null && (
        <p className="quiet-text" data-expires-at={expiresAt}>
          {wipedText(minutesUntil(expiresAt, now))}
        </p>
      )}
      {mayKeepLonger && expiresAt !== null && !endsSoon(expiresAt, now) && (
        <OrderButton link={link} name="keepLonger" kind="quiet" />
      )}
    </section>
  );
}

const wipedText = (minutes: number): string =>
  minutes < 1 ? i18n.t('values.wipedSoon') : i18n.t('values.wiped', minutes);
