import { HANDOVER_IDS } from '../credentials/credentials.ts';
import { checkShapes } from '../oauth/check-shapes.ts';
import { fail, ok, type Result } from '../result/result.ts';
import type { Contents } from '../sealed/contents.ts';
import type { ColleaguePart, Sealing } from './colleague-part.ts';
import { handoverOf, type SetupState } from './state.ts';
import { takePasted } from './take-values.ts';

/** A colleague's invitation was read: its check words are compared next. */
export const answering = (
  state: SetupState,
  invitation: Pick<Sealing, 'body' | 'numbers' | 'until'>,
  now: number,
): SetupState =>
  withColleague(
    { ...state, touchedAt: now },
    {
      sealing: { ...invitation, line: null, receipt: null, received: false },
    },
  );

/** No invitation is answered any more. */
export const withoutSealing = (state: SetupState): SetupState => withColleague(state, { sealing: null });

/**
 * What is sealed of a setup: the values, whose they are, and what was proved of them here. Fails with `valuesMissing`, and
 * with what is wrong with the shape of a value.
 */
export function contentsFrom(state: SetupState, receipt: string, now: number): Result<Contents> {
  const { app, token, values: held } = state;
  const values = handoverOf(state);
  if (!values) return fail('valuesMissing');
  const { validation, validationStale, refresh } = token;
  const fault = checkShapes(values, HANDOVER_IDS, refresh.proven);
  if (fault) return { ok: false, failure: fault };
  const isValidated = validation?.outcome === 'ok' && !validationStale;
  const word = {
    tokenMadeAt: refresh.proven ? (held.refreshToken?.takenAt ?? null) : null,
    validatedAt: isValidated ? validation.at : null,
    scopes: refresh.scopes,
    expiresAt: refresh.expiresAt,
  };
  return ok({ values, company: app.company, appName: app.name, sealedAt: now, receipt, word });
}

/** The values were sealed as this line: they are the colleague's to use, so that a refresh token is not spent here. */
export function sealedAs(state: SetupState, line: string, receipt: string, now: number): SetupState {
  const { sealing } = state.colleague;
  if (!sealing) return state;
  const { token } = state;
  const refresh = { ...token.refresh, handedOver: true };
  return withColleague(
    { ...state, touchedAt: now, token: { ...token, refresh } },
    { sealing: { ...sealing, line, receipt, received: false } },
  );
}

/** The colleague's receipt has come. Fails with `receiptOfAnother` where it is not for what was sealed here last. */
export function received(state: SetupState | null, receipt: string): Result<SetupState> {
  const sealing = state?.colleague.sealing;
  if (!sealing?.receipt || sealing.receipt !== receipt) return fail('receiptOfAnother');
  return ok(withColleague(state as SetupState, { sealing: { ...sealing, received: true } }));
}

/** When the refresh token ends, as far as it is known here; else by the word of who sealed it. Null where nobody tells. */
export function endOfToken({ token, colleague }: SetupState): {
  readonly at: number | null;
  readonly isWord: boolean;
} {
  const { expiresAt, proven } = token.refresh;
  // One that was obtained here since is not the one that the sender spoke of.
  const word = proven ? null : (colleague.opened?.word.expiresAt ?? null);
  return { at: expiresAt ?? word, isWord: expiresAt === null && word !== null };
}

/** Takes the values that a colleague had sealed. Nothing of them is proved. */
export function takeOpened(state: SetupState, { values, ...from }: Contents, now: number): SetupState {
  return withColleague(takePasted(state, values, now), { opened: from, sealing: null });
}

const withColleague = (state: SetupState, change: Partial<ColleaguePart>): SetupState => ({
  ...state,
  colleague: { ...state.colleague, ...change },
});
