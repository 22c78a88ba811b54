import { type ReactNode, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import css from './concur.module.css';
import { IS_NUI } from './look.ts';

interface ModalProps {
  readonly title: string;
  readonly button: string;
  readonly onClose: () => void;
  /** The cross at the top right, where the dialog has one. */
  readonly cross?: boolean;
  /** Drawn as a message box, where the look has these. */
  readonly message?: boolean;
  readonly children: ReactNode;
}

/** A dialog over the page with one button, which has the focus. */
export function Modal({ title, button, onClose, cross = false, message = false, children }: ModalProps) {
  const id = useId();
  const ok = useRef<HTMLButtonElement>(null);
  useEffect(() => ok.current?.focus(), []);
  if (IS_NUI && message)
    return createPortal(
      <div className={`sapcnqr-modal sapcnqr-messagebox ${css.veil}`}>
        <div className={css.modal} role="document">
          <h4 className={css.modalHead}>{title}</h4>
          <div className={css.modalBody}>{children}</div>
          <button type="button" className={css.primary} ref={ok} onClick={onClose}>
            {button}
          </button>
        </div>
      </div>,
      document.body,
    );
  return createPortal(
    <div className={css.veil}>
      <div className={css.modal} role="dialog" aria-modal="true" aria-labelledby={id}>
        <div className={css.modalHead}>
          <h2 id={id}>{title}</h2>
          {cross && (
            <button type="button" className={css.round} aria-label="Close" onClick={onClose}>
              ×
            </button>
          )}
        </div>
        <div className={css.modalBody}>{children}</div>
        <div className={css.modalFoot}>
          <button type="button" className={css.primary} ref={ok} onClick={onClose}>
            {button}
          </button>
        </div>
      </div>
    </div>,
    document.body,
  );
}
