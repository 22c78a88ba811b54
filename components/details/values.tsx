import { CREDENTIAL_IDS, type CredentialId, HANDOVER_IDS } from '@/utils/core/credentials/credentials';
import type { Snapshot } from '@/utils/core/setup/snapshot';
import type { PageKind } from '@/utils/core/source/reading';
import { i18n } from '@/utils/i18n';
import { order } from '../card/action';
import { ActionButton } from '../card/action-button';
import { Row } from '../controls/row';
import { usePanel } from '../setup/panel';
import { credentialName, credentialState } from '../texts/names';
import { requestTokenNote } from '../texts/request-token';
import { endsSoon, listOf, minutesUntil } from '../texts/times';
import { ValueItem } from './value-item';

const ON_THE_WAY = ['companyUuid', 'requestToken'] as const satisfies readonly CredentialId[];

/** Also one that is held, while the page offers another value for it. */
const isSuspect = ({ credentials }: Snapshot, id: CredentialId): boolean =>
  credentials[id].state === 'suspect' || Boolean(credentials[id].offer);

/** Values that the admin must look at: seen, and not taken. Folded only where the card says that the page is not the right one. */
export function SuspectValues() {
  const { snapshot } = usePanel();
  const suspects = CREDENTIAL_IDS.filter((id) => isSuspect(snapshot, id));
  if (suspects.length === 0) return null;
  const isWrongPage = snapshot.problems.some(({ id }) => id === 'otherCompany');
  return (
    <section className="card suspects" aria-labelledby="suspects">
      <h2 id="suspects" className="visually-hidden">
        {i18n.t('values.suspects')}
      </h2>
      {isWrongPage ? (
        <Row title={listOf(suspects.map(credentialName))} summary={credentialState('suspect')}>
          <List ids={suspects} />
        </Row>
      ) : (
        <List ids={suspects} />
      )}
    </section>
  );
}

/** The values held, masked: the four that the target wants, and the two on the way there. */
export function Values() {
  const { snapshot, now } = usePanel();
  const { credentials, expiresAt } = snapshot;
  const held = HANDOVER_IDS.filter((id) => credentials[id].state === 'held').length;
  const anyHeld = Object.values(credentials).some(({ state }) => state === 'held');
  const wipedAt = anyHeld ? expiresAt : null;
  const rest = (ids: readonly CredentialId[]) => ids.filter((id) => !isSuspect(snapshot, id));
  return (
    <Row title={i18n.t('values.heading')} summary={summaryOf(held, wipedAt, now)}>
      <h3>{i18n.t('values.forTarget')}</h3>
      <List ids={rest(HANDOVER_IDS)} />
      <h3>{i18n.t('values.onTheWay')}</h3>
      <List ids={rest(ON_THE_WAY)} />
      {wipedAt !== null && (
        <p className="quiet-text" data-expires-at={wipedAt}>
          {i18n.t('values.wiped', [keptText(minutesUntil(wipedAt, now))])}
        </p>
      )}
      {snapshot.mayKeepLonger && wipedAt !== null && !endsSoon(wipedAt, now) && (
        <ActionButton action={order('keepLonger')} kind="quiet" />
      )}
    </Row>
  );
}

const keptText = (minutes: number): string =>
  minutes < 1 ? i18n.t('values.keptSoon') : i18n.t('values.kept', minutes);

function summaryOf(held: number, wipedAt: number | null, now: number): string {
  const count = [held, HANDOVER_IDS.length] as const;
  return wipedAt === null
    ? i18n.t('values.count', [...count])
    : i18n.t('values.countKept', [...count, keptText(minutesUntil(wipedAt, now))]);
}

/** Pages on which values are shown, so that one which was not found can be pointed at. */
const SHOWS: Readonly<Partial<Record<PageKind, readonly CredentialId[]>>> = {
  clientWebServices: HANDOVER_IDS,
  companyRequestTokens: ['companyUuid', 'requestToken', 'authorizationUrl'],
  createApp: ['clientId', 'clientSecret'],
  editApp: ['clientId', 'clientSecret'],
  appDetails: ['clientId', 'clientSecret'],
  clientSecrets: ['clientId', 'clientSecret'],
};

/** Whether the page at hand may show the value, and it was not taken from there. */
function isPointable({ page, credentials, work, problems, step }: Snapshot, id: CredentialId): boolean {
  if (page.site !== 'source' || work || credentials[id].state === 'held') return false;
  if (isUnknown(page.kind)) return credentials[id].state === 'suspect' || step !== 'app' || page.preparable;
  const unread = problems.some(({ id: problem }) => problem === 'pageNotUnderstood');
  return credentials[id].state === 'suspect' || unread || Boolean(SHOWS[page.kind]?.includes(id));
}

const isUnknown = (kind: PageKind): boolean => kind === 'unknown';

function List({ ids }: { ids: readonly CredentialId[] }) {
  const { snapshot, now } = usePanel();
  if (ids.length === 0) return null;
  return (
    <ul className="values">
      {ids.map((id) => (
        <ValueItem
          key={id}
          id={id}
          view={snapshot.credentials[id]}
          now={now}
          isPointable={isPointable(snapshot, id)}
          note={id === 'requestToken' ? requestTokenNote(snapshot.requestToken, now) : null}
        />
      ))}
    </ul>
  );
}
