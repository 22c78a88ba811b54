import { useCallback, useEffect, useRef, useState } from 'react';
import type { CredentialId } from '@/utils/core/credentials/credentials';
import { i18n } from '@/utils/i18n';
import { Icon } from '../controls/icon';
import { usePort } from '../setup/port';
import { credentialName } from '../texts/names';

/** How long a secret stays revealed, in milliseconds. */
const REVEALED = 10_000;

/** A masked secret with a button that shows it for ten seconds, or until it is pressed again. */
export function Reveal({ id, shown }: { id: CredentialId; shown: string }) {
  const { value, reveal, hide } = useRevealed(id);
  const name = i18n.t(value === null ? 'values.revealFor' : 'values.hideFor', [credentialName(id)]);
  return (
    <div className="reveal">
      <code>{value ?? shown}</code>
      <button
        type="button"
        className="button quiet"
        aria-label={name}
        onClick={value === null ? reveal : hide}
      >
        <Icon name="eye" />
        {i18n.t(value === null ? 'values.reveal' : 'values.hide')}
      </button>
    </div>
  );
}

/** The one place where a secret reaches the interface: asked for on a press, dropped soon after, or with the page's focus. */
function useRevealed(id: CredentialId) {
  const port = usePort();
  const [value, setValue] = useState<string | null>(null);
  // An answer that comes after it was hidden again is thrown away.
  const question = useRef(0);

  const hide = useCallback(() => {
    question.current += 1;
    setValue(null);
  }, []);

  const reveal = useCallback(async () => {
    question.current += 1;
    const mine = question.current;
    const reply = await port.ask('reveal', { credential: id });
    if (reply.ok && mine === question.current) setValue(reply.value);
  }, [port, id]);

  useEffect(() => {
    if (value === null) return;
    const timer = setTimeout(hide, REVEALED);
    return () => clearTimeout(timer);
  }, [value, hide]);

  useEffect(() => {
    const hidden = () => document.hidden && hide();
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('blur', hide);
    return () => {
      question.current += 1;
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('blur', hide);
    };
  }, [hide]);

  return { value, reveal, hide };
}
