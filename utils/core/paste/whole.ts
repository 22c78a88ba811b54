import { shapeProblem } from '../credentials/shapes.ts';

/** Whether a text is a value from end to end. Only forms of a known length: of any other nobody can say where it ends. */
export const isWhole = (value: string): boolean =>
  shapeProblem('clientId', value) === null ||
  /^at-(?:[0-9a-z]{27}|[0-9a-z]{30})$/u.test(value) ||
  /^(?=.*\d)[0-9a-z]{30}$/u.test(value) ||
  /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+){3}(?:\/[\w/]*)?$/iu.test(value);
