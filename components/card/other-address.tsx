import { type FormEvent, useEffect, useRef, useState } from 'react';
import { otherOrigin } from '@/utils/core/target/other-origin';
import { i18n } from '@/utils/i18n';
import { TARGET } from '@/utils/integrations/index';
import { Button } from '../controls/button';
import { usePanel } from '../setup/panel';
import { usePort } from '../setup/port';

/**
 * The target may be at an address that the extension may not see, and so cannot know: the admin names it, the browser asks for
 * exactly that one, then the page is looked at again.
 */
export function OtherAddress({ onClose }: { onClose: () => void }) {
  const port = usePort();
  const { setup } = usePanel();
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  useEffect(() => box.current?.focus(), []);
  const allow = async (event: FormEvent) => {
    event.preventDefault();
    const origin = otherOrigin(text, TARGET);
    setWrong(origin === null);
    if (!origin || !(await port.allowOrigin(origin))) return;
    setup.look();
    onClose();
  };
  return (
    <section className="card" aria-labelledby="other-address-title">
      <h2 id="other-address-title">{i18n.t('action.otherAddress')}</h2>
      <form className="other-address" onSubmit={allow}>
        <label htmlFor="other-address">{i18n.t('otherAddress.label')}</label>
        <input
          id="other-address"
          ref={box}
          type="text"
          required
          aria-describedby="other-address-hint"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <p id="other-address-hint" className="quiet-text">
          {i18n.t('otherAddress.hint')}
        </p>
        <div className="actions">
          <button type="submit" className="button primary">
            {i18n.t('otherAddress.allow')}
          </button>
          <Button kind="quiet" onClick={onClose}>
            {i18n.t('action.close')}
          </Button>
        </div>
        <p role="status">{wrong && i18n.t('otherAddress.wrong', [TARGET.domain])}</p>
      </form>
    </section>
  );
}
