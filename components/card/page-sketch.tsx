import { useEffect, useId, useRef, useState } from 'react';
import type { Result } from '@/utils/core/result/result';
import { i18n } from '@/utils/i18n';
import { Button } from '../controls/button';
import { Refusal } from '../controls/refusal';
import { usePanel } from '../setup/panel';
import { usePort } from '../setup/port';

/** Describes the page of the tab and shows the whole text; only a further press copies it. */
export function PageSketch({ onClose }: { onClose: () => void }) {
  const { setup } = usePanel();
  const port = usePort();
  const [reply, setReply] = useState<Result<string> | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const { tabId } = setup;
  useEffect(() => {
    if (tabId !== null) void port.ask('sketch', { tabId }).then(setReply);
  }, [port, tabId]);
  const text = reply?.ok ? reply.value : null;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text ?? '');
      setCopied(true);
    } catch {
      box.current?.select();
      setCopied(false);
    }
  };
  return (
    <section className="card sketch" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{i18n.t('sketch.label')}</h2>
      {reply?.ok === false && <Refusal failure={reply.failure} />}
      {text !== null && (
        <>
          <p id={`${id}-intro`}>{i18n.t('sketch.explained')}</p>
          <textarea
            ref={box}
            readOnly
            aria-label={i18n.t('sketch.label')}
            aria-describedby={`${id}-intro`}
            rows={10}
            value={text}
          />
        </>
      )}
      <p role="status">{copied !== null && i18n.t(copied ? 'result.copied' : 'result.copyByHand')}</p>
      <div className="actions">
        {text !== null && (
          <Button kind="primary" onClick={copy}>
            {i18n.t('sketch.copy')}
          </Button>
        )}
        <Button kind="quiet" onClick={onClose}>
          {i18n.t('action.close')}
        </Button>
      </div>
    </section>
  );
}
