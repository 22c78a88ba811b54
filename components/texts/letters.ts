import { HANDOVER_IDS } from '@/utils/core/credentials/credentials';
import type { Requirements } from '@/utils/core/requirements/requirements';
import type { Role } from '@/utils/core/setup/role';
import { i18n } from '@/utils/i18n';
import { credentialName } from './names';

const list = (entries: readonly string[]): string => entries.map((entry) => `- ${entry}`).join('\n');

/** The letter with which an account manager is asked to set the app up and send the four values. */
export const requestText = (requirements: Requirements): string =>
  i18n.t('request.text', [
    list(requirements.grants),
    list(requirements.scopes),
    list(HANDOVER_IDS.map(credentialName)),
  ]);

/** The letter that asks SAP to enable the tool and the role, for both editions. */
export const supportText = (): string => i18n.t('request.supportText');

/** The letter for the colleague who manages the other site; null where there is none. */
export function colleagueLetter(role: Role | null): string | null {
  if (role === 'source') return i18n.t('role.letterToTarget', [i18n.t('extension.name')]);
  if (role === 'target') return i18n.t('role.letterToSource', [i18n.t('extension.name')]);
  return null;
}

/** What the receiver sends: what it is about, and the line of the invitation. Never the check words, which are compared by voice. */
export const invitationText = (line: string): string =>
  i18n.t('colleague.invitationText', [i18n.t('extension.name'), line]);

/** What the sender sends back: the line of the sealed values. */
export const sealedText = (line: string): string => i18n.t('colleague.sealedText', [line]);

/** With what the receiver tells the sender that the values have come. */
export const receiptText = (line: string): string => i18n.t('colleague.receiptText', [line]);
