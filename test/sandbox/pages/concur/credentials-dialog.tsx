import { useEffect, useState } from 'react';
import type { NewApp } from '../../sites/wire.ts';
import css from './concur.module.css';
import { IS_NUI } from './look.ts';
import { Modal } from './modal.tsx';
import { word } from './words.ts';

const LATE_MS = 250;

/** "App Credentials": the only time that the secret is shown. */
export function CredentialsDialog({ app, onClose }: { app: NewApp; onClose: () => void }) {
  useEffect(() => {
    if (app.shownFor === null) return;
    const timer = setTimeout(onClose, app.shownFor);
    return () => clearTimeout(timer);
  }, [app.shownFor, onClose]);
  // The newest library opens its dialog before it has what belongs into it.
  const [late, setLate] = useState(IS_NUI);
  useEffect(() => {
    const timer = setTimeout(() => setLate(false), LATE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Modal title={word('App Credentials')} button="Ok" onClose={onClose}>
      <h3 className={css.appTitle}>{app.name}</h3>
      <div className={css.pair}>
        <div className={css.pairLabel}>{word('Client ID')}:</div>
        <div className={css.pairValue}>{late ? '' : app.id}</div>
      </div>
      <div className={css.pair}>
        <div className={css.pairLabel}>{word('Client Secret')}:</div>
        <div className={css.pairValue}>
          <mark>{late ? '' : app.secret}</mark>
        </div>
      </div>
      <p className={css.footnote}>
        *Write the Client Secret down now: it cannot be seen again after this page has been left..
      </p>
    </Modal>
  );
}
