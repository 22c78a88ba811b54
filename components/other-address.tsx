import { type FormEvent, useState } from 'react';
import { otherOrigin } from '@/utils/core/target/other-origin';
import { i18n } from '@/utils/i18n';
import { TARGET } from '@/utils/integrations/index';
import { Button } from './button';
import { usePort } from './port-context';
import type { Link } from './use-link';

/**
 * The target may be at an address that the extension may not see, and so cannot know: the admin names it, the browser asks for
 * exactly that one, then the page is looked at again.
 */
export function OtherAddress({ link }: { link: Link }) {
  const port = usePort();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const allow = async (event: FormEvent) => {
    event.preventDefault();
    const origin = otherOrigin(text, TARGET);
    setWrong(origin === null);
    if (origin && (await port.allowOrigin(origin))) link.look();
  };
  if (!open)
    return (
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {i18n.t('action.otherAddress')}
      </Button>
    );
  return (
    <form onSubmit={allow}>
      <label htmlFor="other-address">{i18n.t('otherAddress.label')}</label>
      <input
        id="other-address"
        type="text"
        required
        aria-describedby="other-address-hint"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <p id="other-address-hint" className="quiet-text">
        {i18n.t('otherAddress.hint')}
      </p>
      <button type="submit" className="button secondary">
        {i18n.t('otherAddress.allow')}
      </button>
      <p role="status">{wrong && i18n.t('otherAddress.wrong', [TARGET.domain])}</p>
    </form>
  );
}
