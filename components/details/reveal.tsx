import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CredentialId } from '@/utils/core/credentials/credentials';
import { i18n } from '@/utils/i18n';
import { Icon } from '../controls/icon';
import { usePort } from '../setup/port';
import { credentialName } from '../texts/names';

/** How long a secret stays revealed, in milliseconds. */
const REVEALED = 10_000;

/** A masked secret with a button that shows it for ten seconds, or until it is pressed again. */
export function Reveal({ id, shown }: { id: CredentialId; shown: string }) {
  const { place, isRevealed, reveal, hide } = useRevealed(id, shown);
  const name = i18n.t(isRevealed ? 'values.hideFor' : 'values.revealFor', [credentialName(id)]);
  return (
    <div className="reveal">
      <code ref={place} />
      <button type="button" className="button quiet" aria-label={name} onClick={isRevealed ? hide : reveal}>
        <Icon name="eye" />
        {i18n.t(isRevealed ? 'values.hide' : 'values.reveal')}
      </button>
    </div>
  );
}

/**
 * The one place where a secret reaches the interface: asked for on a press, dropped soon after, or with the page's focus. It is
 * written into its element past React, which keeps what it drew before: once it is hidden, nothing holds it any more.
 */
function useRevealed(id: CredentialId, shown: string) {
  const port = usePort();
  const place = useRef<HTMLElement>(null);
  const [isRevealed, setRevealed] = useState(false);
  // An answer that comes after it was hidden again is thrown away.
  const question = useRef(0);

  const hide = useCallback(() => {
    question.current += 1;
    if (place.current) place.current.textContent = shown;
    setRevealed(false);
  }, [shown]);

  const reveal = useCallback(async () => {
    question.current += 1;
    const mine = question.current;
    const reply = await port.ask('reveal', { credential: id });
    if (!reply.ok || mine !== question.current || !place.current) return;
    place.current.textContent = reply.value;
    setRevealed(true);
  }, [port, id]);

  // A value that was replaced is shown masked.
  useLayoutEffect(hide, [hide]);

  useEffect(() => {
    if (!isRevealed) return;
    const timer = setTimeout(hide, REVEALED);
    return () => clearTimeout(timer);
  }, [isRevealed, hide]);

  // From the moment it can be pressed: an effect of the other kind runs only some time after it was drawn.
  useLayoutEffect(() => {
    const hidden = () => document.hidden && hide();
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('blur', hide);
    return () => {
      question.current += 1;
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('blur', hide);
    };
  }, [hide]);

  return { place, isRevealed, reveal, hide };
}
