/** The call of the token endpoint under way; lives and dies with this worker, like the call itself. */
let call: AbortController | null = null;

/** Gives the signal that ends a new call. */
export function beginCall(): AbortSignal {
  call = new AbortController();
  return call.signal;
}

/** Ends the call under way, if there is one. */
export const abortCall = (): void => call?.abort();
