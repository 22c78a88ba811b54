import type { Requirements } from '@/utils/core/requirements/requirements';
import type { Snapshot } from '@/utils/core/setup/snapshot';
import type { Copied } from '../card/action';
import {
  colleagueLetter,
  invitationText,
  receiptText,
  requestText,
  sealedText,
  supportText,
} from './letters';
import { reportText } from './report';

/** What is demanded of the app, by the target and by the organisation. */
const namesOf = ({ grants, scopes }: Snapshot): Requirements => ({
  grants: grants.required.map(({ name }) => name),
  scopes: scopes.required.map(({ name }) => name),
});

/** A text as it is copied. It never holds a secret. */
export function textToCopy(what: Copied, snapshot: Snapshot, version: string): string {
  switch (what) {
    case 'request':
      return requestText(namesOf(snapshot));
    case 'supportRequest':
      return supportText();
    case 'report':
      return reportText(snapshot, [version, navigator.userAgent], Date.now());
    case 'clientId':
      return snapshot.credentials.clientId.shown ?? '';
    case 'letter':
      return colleagueLetter(snapshot.role) ?? '';
    case 'invitation':
      return invitationText(snapshot.colleague.invited?.line ?? '');
    case 'sealedValues':
      return sealedText(snapshot.colleague.sealing?.line ?? '');
    case 'receipt':
      return receiptText(snapshot.colleague.opened?.receipt ?? '');
    case 'names':
      return snapshot.prepare?.failed.join(' ') ?? '';
  }
}
