import { useEffect, useId, useRef } from 'react';
import { i18n } from '@/utils/i18n';
import { Button } from '../controls/button';
import { Refusal } from '../controls/refusal';
import { usePanel } from '../setup/panel';
import { PastePreviewView } from './paste-preview';
import { usePastePreview } from './use-paste-preview';

/**
 * A text box for values that somebody sent; shows, masked, what was recognised before anything can be used: the preview also
 * moves the buttons below it, which must not happen under a click.
 * A colleague's invitation is answered with the same button. The text stays in the box, outside React's state, and goes with it;
 * `sent` gives one that was pasted elsewhere.
 */
export function PasteValues({ sent, onClose }: { sent: () => string; onClose: () => void }) {
  const { setup } = usePanel();
  const box = useRef<HTMLTextAreaElement>(null);
  const { preview, isCurrent, look } = usePastePreview();
  const id = useId();
  useEffect(() => {
    if (!box.current) return;
    box.current.focus();
    box.current.value ||= sent();
    look(box.current.value);
  }, [look, sent]);
  const use = preview?.problems.some(({ id }) => id === 'invitationToAnswer') ? 'readInvitation' : 'usePaste';
  const take = async () => {
    if (box.current && (await setup.order(use, { text: box.current.value }))) onClose();
  };
  const refused = setup.refused === use ? setup.failure : null;
  const others = preview?.problems.filter((problem) => problem.id !== refused?.id) ?? [];
  return (
    <section className="card paste" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{i18n.t('action.paste')}</h2>
      {refused && <Refusal failure={refused} />}
      <p id={`${id}-intro`}>{i18n.t('paste.intro')}</p>
      <label htmlFor={id}>{i18n.t('paste.label')}</label>
      <textarea
        id={id}
        ref={box}
        aria-describedby={`${id}-intro`}
        rows={5}
        onChange={({ target }) => look(target.value)}
        spellCheck={false}
        autoComplete="off"
      />
      <PastePreviewView preview={preview && { ...preview, problems: others }} />
      <div className="actions">
        <Button kind="primary" disabled={setup.waiting || !isCurrent} onClick={take}>
          {i18n.t(use === 'usePaste' ? 'action.usePaste' : 'action.handOver')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {i18n.t('action.close')}
        </Button>
      </div>
    </section>
  );
}
