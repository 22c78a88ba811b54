import { useState } from 'react';
import type { FailureId } from '@/utils/core/result/failures';
import { i18n } from '@/utils/i18n';
import { Button } from './button';
import { CopyText } from './copy-text';
import { usePort } from './port-context';
import { failureTitle } from './texts';

const CONCERNED: ReadonlySet<FailureId> = new Set([
  'pageNotUnderstood',
  'fieldNotFound',
  'prepareIncomplete',
  'formNotFound',
  'formHidden',
  'formsAlike',
  'fieldsMissing',
  'fieldsAmbiguous',
]);

/** Whether a problem is that a page or form was not understood. */
export const concernsPage = (id: FailureId): boolean => CONCERNED.has(id);

/** Describes the page of the tab and shows the whole text; only a further click copies it. */
export function PageSketch({ tabId }: { tabId: number | null }) {
  const port = usePort();
  const [sketch, setSketch] = useState<string | null>(null);
  const [refused, setRefused] = useState<FailureId | null>(null);
  if (tabId === null) return null;
  const ask = async () => {
    const reply = await port.ask('sketch', { tabId });
    setSketch(reply.ok ? reply.value : null);
    setRefused(reply.ok ? null : reply.failure.id);
  };
  return (
    <>
      <Button onClick={ask}>{i18n.t('action.copyPageSketch')}</Button>
      {refused && <p role="alert">{failureTitle(refused)}</p>}
      {sketch !== null && (
        <div className="sketch">
          <p>{i18n.t('sketch.explained')}</p>
          <textarea readOnly aria-label={i18n.t('sketch.label')} rows={10} value={sketch} />
          <CopyText name={i18n.t('sketch.copy')} label={i18n.t('sketch.label')} text={sketch} />
        </div>
      )}
    </>
  );
}
