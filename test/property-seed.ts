import fc from 'fast-check';

/** One seed for all property tests, so that a run says the same of the same code; `npm run explore` looks elsewhere. */
const SEED = 20_261_127;

if (import.meta.env.MODE !== 'explore') fc.configureGlobal({ seed: SEED });
