/** The seven steps of a link, in order. The next one follows from what is held; it is never stored. */
export const STEPS = ['app', 'credentials', 'request-token', 'exchange', 'validate', 'fill', 'done'] as const;
export type Step = (typeof STEPS)[number];

/** What the next step depends on. */
export interface Progress {
  readonly held: ReadonlySet<string>;
  /** Every grant and scope was seen as present on the app's page. */
  readonly appComplete: boolean;
  /** Some grant or scope was seen to be missing on the app's page; neither is true of an app that was not seen. */
  readonly appIncomplete: boolean;
  readonly validated: boolean;
  /** The request token was made after the refresh token that is held: the admin wants a new one. */
  readonly requestTokenNewer: boolean;
  /** The target's page said that it accepts the values. */
  readonly accepted: boolean;
}

/**
 * The admin's next step. Values count, not the page they came from: with all four at hand the exchange falls away.
 */
export function nextStep(progress: Progress): Step {
  const { held, appComplete, appIncomplete, validated, requestTokenNewer, accepted } = progress;
  const has = (...ids: string[]) => ids.every((id) => held.has(id));
  const exchangeable = has('clientId', 'clientSecret', 'companyUuid', 'requestToken');
  if (accepted) return 'done';
  if (exchangeable && requestTokenNewer) return 'exchange';
  if (has('clientId', 'clientSecret', 'refreshToken', 'authorizationUrl')) {
    return validated ? 'fill' : 'validate';
  }
  if (exchangeable) return 'exchange';
  if (has('clientId', 'clientSecret')) return 'request-token';
  return appComplete || (has('clientId') && !appIncomplete) ? 'credentials' : 'app';
}
