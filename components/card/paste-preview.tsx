import type { FailureId } from '@/utils/core/result/failures';
import type { PastePreview } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { OpenedFacts } from '../colleague/opened-facts';
import { Status } from '../controls/status';
import { ShapeFaultText } from '../details/shape-fault-text';
import { cleaningText, credentialName, failureNext, failureTitle } from '../texts/names';

/** Refusals of a text that a colleague sent. */
const REFUSALS: readonly FailureId[] = [
  'sealedTextChanged',
  'sealedTextNewer',
  'severalSealedTexts',
  'invitationToAnswer',
  'invitationOwn',
  'invitationExpired',
  'invitationUsed',
  'invitationLost',
  'sealedForAnother',
  'receiptOfAnother',
  'handoverForbidden',
];
const isRefusal = (id: FailureId): boolean => REFUSALS.includes(id);

/** What was recognised in a pasted text, before it is used. */
export const PastePreviewView = ({ preview }: { preview: PastePreview | null }) => (
  <div className="paste-preview" role="status">
    {preview && (
      <>
        <h3>{i18n.t('paste.heading')}</h3>
        {preview.isReceipt && <p>{i18n.t('colleague.receiptSeen')}</p>}
        {preview.opened && (
          <div data-handover="opened">
            <OpenedFacts opened={preview.opened} />
          </div>
        )}
        {preview.values.length === 0 &&
          !preview.isReceipt &&
          !preview.problems.some(({ id }) => isRefusal(id)) && <p>{i18n.t('paste.nothing')}</p>}
        <ul className="values">
          {preview.values.map(({ id, shown, problem, cleaned }) => (
            <li key={id} data-paste={id}>
              <div className="value-head">
                <span className="value-name">{credentialName(id)}</span>
                <code>{shown}</code>
              </div>
              {problem && <Status tone="warn">{failureTitle(problem.id)}</Status>}
              {problem && <ShapeFaultText problem={problem} />}
              {cleaned.length > 0 && (
                <p className="quiet-text" data-cleaned={cleaned.join(' ')}>
                  {cleaned.map(cleaningText).join(' ')}
                </p>
              )}
            </li>
          ))}
        </ul>
        {preview.problems.map(({ id }) => (
          <p
            key={id}
            className="explanation"
            data-problem={id}
            {...(isRefusal(id) && { 'data-handover': 'refused' })}
          >
            {failureTitle(id)} {failureNext(id)}
          </p>
        ))}
      </>
    )}
  </div>
);
