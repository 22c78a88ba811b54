import { isSameCompany, type LinkRecord, renewedLink } from '../records/link-record.ts';
import { type Comparison, isComplete } from '../requirements/requirements.ts';
import type { Failure } from '../result/result.ts';
import type { PageTraits } from '../source/source.ts';
import type { SeenPage } from './app.ts';
import { otherAppOn, otherCompanyOn } from './renew.ts';
import type { SetupState } from './state.ts';

/** The app's page shows every scope, and the refresh token was made without some of them. */
export function tokenProblem({ token: { refresh } }: SetupState, app: Comparison): Failure[] {
  const { scopes } = refresh;
  if (!scopes || !isComplete(app)) return [];
  const required = app.required.map(({ name }) => name);
  const lacking = required.filter((name) => !scopes.includes(name));
  return lacking.length > 0 ? [{ id: 'tokenBeforeScopes', params: { scopes: lacking.join(', ') } }] : [];
}

/** What the page at hand tells, until it shows something else. `links`: those that were made before. */
export function pageProblems(
  state: SetupState,
  seen: SeenPage | undefined,
  traits: PageTraits,
  links: readonly LinkRecord[],
): Failure[] {
  if (!seen) return [];
  const problems: Failure[] = seen.notice ? [{ id: seen.notice }] : [];
  if (isSecretLost(state, seen, traits)) problems.push({ id: 'secretLost' });
  const [app, company] = [otherAppOn(state, seen), otherCompanyOn(state, seen)];
  if (app)
    problems.push({ id: 'otherApp', params: { found: [seen.appName, app].filter(Boolean).join(', ') } });
  if (company) problems.push({ id: 'otherCompany', params: { found: company } });
  const shown = { company: seen.company, companyUuid: seen.offers.companyUuid?.value ?? null };
  if (state.purpose === 'another' && links.some((link) => isSameCompany(link, shown)))
    problems.push({ id: 'companyLinked', params: { found: seen.company ?? '' } });
  return problems;
}

/** The app's secret was shown and not taken. Where a link is renewed, nobody expected it to be there. */
function isSecretLost(state: SetupState, seen: SeenPage, { withoutSecret }: PageTraits): boolean {
  const { values, app } = state;
  return Boolean(
    values.clientId &&
      !values.clientSecret &&
      withoutSecret &&
      !renewedLink(state.purpose) &&
      !seen.offers.clientSecret &&
      !app.suspects.some(({ credential }) => credential === 'clientSecret'),
  );
}

/** A link to a trial system is rarely meant; it is said before anything is asked of it. */
export function trialProblem({ values }: SetupState, isTrial: (base: string) => boolean): Failure[] {
  const base = values.authorizationUrl?.value;
  return base && isTrial(base) ? [{ id: 'implementationHost', params: { host: new URL(base).host } }] : [];
}
