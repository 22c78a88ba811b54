import { useEffect, useId, useRef } from 'react';
import { i18n } from '@/utils/i18n';
import { Button } from '../controls/button';
import { Refusal } from '../controls/refusal';
import { usePanel } from '../setup/panel';

const PAUSE = 150;

interface Props {
  /** Takes a text that belongs to the values that are pasted. */
  readonly onAnswer: (text: string) => void;
  readonly onClose: () => void;
}

/**
 * The sender pastes the colleague's invitation; it is read after a short pause in typing, and its words take the place of the box.
 * The text stays in the box, outside React's state, and goes with it.
 */
export function InvitationBox({ onAnswer, onClose }: Props) {
  const { setup } = usePanel();
  const box = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = useId();
  useEffect(() => {
    box.current?.focus();
    return () => clearTimeout(timer.current);
  }, []);
  const read = (text: string) => {
    clearTimeout(timer.current);
    if (!text.trim()) return;
    timer.current = setTimeout(async () => {
      if (await setup.order('readInvitation', { text })) onClose();
    }, PAUSE);
  };
  const refused = setup.refused === 'readInvitation' ? setup.failure : null;
  return (
    <section className="card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{i18n.t('action.handOver')}</h2>
      <p id={`${id}-intro`}>{i18n.t('colleague.paste')}</p>
      <label htmlFor={id}>{i18n.t('colleague.invitationBox')}</label>
      <textarea
        id={id}
        ref={box}
        rows={5}
        aria-describedby={`${id}-intro`}
        onChange={({ target }) => read(target.value)}
        spellCheck={false}
        autoComplete="off"
      />
      {refused && <Refusal failure={refused} ofColleague />}
      <div className="actions">
        {refused?.id === 'answerToInvitation' && (
          <Button kind="primary" onClick={() => onAnswer(box.current?.value ?? '')}>
            {i18n.t('action.paste')}
          </Button>
        )}
        <Button kind="quiet" onClick={onClose}>
          {i18n.t('action.close')}
        </Button>
      </div>
    </section>
  );
}
