import type { CredentialId } from '@/utils/core/credentials/credentials';
import type { Step } from '@/utils/core/setup/journey';
import { i18n } from '@/utils/i18n';
import { Icon } from '../controls/icon';
import { usePanel } from '../setup/panel';
import { credentialName } from '../texts/names';
import { listOf } from '../texts/times';

/** What the step before brought. */
const BROUGHT: Readonly<Partial<Record<Step, readonly CredentialId[]>>> = {
  'request-token': ['clientId', 'clientSecret'],
  exchange: ['companyUuid', 'requestToken'],
  validate: ['clientId', 'clientSecret', 'refreshToken', 'authorizationUrl'],
};

/** What was noticed since, in one line. */
export function PickedUp() {
  const { snapshot } = usePanel();
  const taken = (BROUGHT[snapshot.step] ?? []).filter((id) => snapshot.credentials[id].state === 'held');
  if (taken.length === 0) return null;
  return (
    <p className="picked-up">
      <Icon name="check" />
      {i18n.t('result.valueTaken', [listOf(taken.map(credentialName))])}
    </p>
  );
}
