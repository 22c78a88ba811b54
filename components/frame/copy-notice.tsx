import { useEffect, useRef } from 'react';
import { i18n } from '@/utils/i18n';
import type { Copying } from './use-run';

/** Says that a text was copied; where the browser forbids that, shows it selected. */
export function CopyNotice({ copying }: { copying: Copying | null }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const refused = copying?.refused ?? null;
  useEffect(() => {
    if (refused !== null) box.current?.select();
  }, [refused]);
  return (
    <div className="copied">
      <p role="status">{copying && i18n.t(refused === null ? 'result.copied' : 'result.copyByHand')}</p>
      {refused !== null && (
        <textarea ref={box} readOnly aria-label={i18n.t('result.copyLabel')} rows={6} value={refused} />
      )}
    </div>
  );
}
