import type { FailureId } from '@/utils/core/result/failures';
import { i18n } from '@/utils/i18n';
import { CopyText } from './copy-text';
import { supportText } from './request-text';

/** Whether a problem may be one that only the source's vendor can solve. */
export const concernsSupport = (id: FailureId): boolean =>
  id === 'toolNotEnabled' || id === 'pageNotUnderstood';

/** Copies the letter with which the vendor is asked for tool and role. */
export const AskSupport = () => (
  <CopyText
    name={i18n.t('action.copySupportRequest')}
    label={i18n.t('request.supportLabel')}
    text={supportText()}
  />
);
