import { createPortal } from 'react-dom';
import css from './nui.module.css';

/** What stands beside a page of the job without being of it: a walk-through, what is new, a question about cookies. */
export const NuiGuests = () =>
  createPortal(
    <>
      <div className={css['sapcnqr-balloon']} role="dialog" aria-label="Walk-through">
        <h4>Step 1 of 3</h4>
        <p>Copy the Client ID: 00000000-0000-0000-0000-000000000000 is only a sample.</p>
        <button type="button">Next</button>
      </div>
      <div
        className={css['sapcnqr-onboarding']}
        role="dialog"
        aria-label="What's New"
        data-nuiexp="timelineModal"
      >
        <h4>What's New</h4>
        <p>Allowed Scopes can now be searched.</p>
        <button type="button">Got it</button>
      </div>
      <div className={css['sapcnqr-consent']} role="alertdialog" aria-label="Cookies">
        <p>This site uses cookies.</p>
        <button type="button">Accept</button>
      </div>
    </>,
    document.body,
  );
