import { useId, useRef } from 'react';
import { i18n } from '@/utils/i18n';
import { Button } from './button';
import { PastePreviewView } from './paste-preview';
import type { Link } from './use-link';
import { usePastePreview } from './use-paste-preview';

/**
 * A text box for values that somebody sent; shows, masked, what was recognised before anything can be used: the preview also
 * moves the buttons below it, which must not happen under a click.
 * The text stays in the box, outside React's state, and goes with it.
 */
export function PasteValues({ link, onClose }: { link: Link; onClose: () => void }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const { preview, isCurrent, look } = usePastePreview();
  const id = useId();
  const use = async () => {
    if (box.current && (await link.order('usePaste', { text: box.current.value }))) onClose();
  };
  return (
    <div className="paste">
      <p id={`${id}-intro`}>{i18n.t('paste.intro')}</p>
      <label htmlFor={id}>{i18n.t('paste.label')}</label>
      <textarea
        id={id}
        ref={box}
        aria-describedby={`${id}-intro`}
        rows={6}
        onChange={({ target }) => look(target.value)}
        spellCheck={false}
        autoComplete="off"
      />
      <PastePreviewView preview={preview} />
      <div className="actions">
        <Button kind="primary" disabled={link.waiting || !isCurrent} onClick={use}>
          {i18n.t('action.usePaste')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {i18n.t('action.close')}
        </Button>
      </div>
    </div>
  );
}
