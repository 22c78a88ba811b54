import type { FailureId } from '../result/failures.ts';

/** What samples of requests and replies show of a vendor's token endpoint. */
export interface SampleEndpoint {
  /** Hosts of the API: one label, then this suffix, leading dot included. Nothing else is ever called. */
  readonly apiSuffix: string;
  /** Field of replies that names the data centre; samples of replies hold it too. */
  readonly baseField: string;
  /** Path of the token endpoint under a data centre's base URL. */
  readonly tokenPath: string;
}

/** What the product knows of a vendor's token endpoint: data of the source's integration. */
export interface TokenEndpoint extends SampleEndpoint {
  /** Prefix of the host's variant that never asks the browser for a client certificate. */
  readonly wwwPrefix: string;
  /** Endings of data-centre names that serve trials, not production. */
  readonly implementation: readonly string[];
  /** Data centres that go by several names. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Path of the interface's version, which the token endpoint's begins with, and of a browser's sign-in on the `www` host. */
  readonly versionPath: string;
  readonly authorizePath: string;
  /** Host of the vendor's pages that names a data centre (first group): people put the endpoint's path behind it. */
  readonly pageHost: RegExp;
  /** Domains whose addresses are taken for the endpoint's, and why they are none. */
  readonly mistaken: readonly { readonly domain: string; readonly failure: FailureId }[];
  /** Sent with a password grant, so that it can never be a person's login. */
  readonly passwordParams: Readonly<Record<string, string>>;
  /** Names of the vendor's own claims, and the type of a company's token. */
  readonly claims: { readonly scopes: string; readonly type: string; readonly companyType: string };
  /** Response header, and field of an error's body, with the id that a support case needs. */
  readonly correlationId: string;
}
