import { Shell } from './shell.tsx';

/** Every address that the sandbox does not model. */
export const Missing = () => (
  <Shell place="Home">
    <h1>Not part of the sandbox</h1>
    <p>This page exists in SAP Concur but has no stand-in here.</p>
  </Shell>
);
