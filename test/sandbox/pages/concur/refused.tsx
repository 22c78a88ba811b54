import { Shell } from './shell.tsx';

/** What an admin without the role, or of an entity without the tool, finds at the tool's address. */
export const Refused = () => (
  <Shell place="Home">
    <h1>Page Not Found</h1>
    <p>You do not have access to this page, or it does not exist. Ask your administrator for help.</p>
  </Shell>
);
