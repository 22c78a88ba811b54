import css from './concur.module.css';
import { Breadcrumb, Shell } from './shell.tsx';

/** The retired page for credentials of the time before OAuth 2.0; it can be read only. */
export const RegisterPartner = () => (
  <Shell place="Administration" tab="Web Services" wide>
    <Breadcrumb here="Register Partner Application" />
    <h1>Register Partner Application</h1>
    <p>Applications can no longer be registered here.</p>
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">Application</th>
          <th scope="col">Key</th>
          <th scope="col">Secret</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>Old ledger export</td>
          <td>{crypto.randomUUID()}</td>
          <td>{crypto.randomUUID()}</td>
        </tr>
      </tbody>
    </table>
  </Shell>
);
