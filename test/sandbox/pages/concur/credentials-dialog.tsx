import { useEffect } from 'react';
import type { NewApp } from '../../sites/wire.ts';
import css from './concur.module.css';
import { Modal } from './modal.tsx';
import { word } from './words.ts';

/** "App Credentials": the only time that the secret is shown. */
export function CredentialsDialog({ app, onClose }: { app: NewApp; onClose: () => void }) {
  useEffect(() => {
    if (app.shownFor === null) return;
    const timer = setTimeout(onClose, app.shownFor);
    return () => clearTimeout(timer);
  }, [app.shownFor, onClose]);
  return (
    <Modal title={word('App Credentials')} button="Ok" onClose={onClose}>
      <h3 className={css.appTitle}>{app.name}</h3>
      <div className={css.pair}>
        <div className={css.pairLabel}>{word('Client ID')}:</div>
        <div className={css.pairValue}>{app.id}</div>
      </div>
      <div className={css.pair}>
        <div className={css.pairLabel}>{word('Client Secret')}:</div>
        <div className={css.pairValue}>
          <mark>{app.secret}</mark>
        </div>
      </div>
      <p className={css.footnote}>
        *Write the Client Secret down now: it cannot be seen again after this page has been left..
      </p>
    </Modal>
  );
}
