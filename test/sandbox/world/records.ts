/** One application as Concur keeps it. */
export interface AppRecord {
  readonly id: string;
  name: string;
  description: string;
  stage: string;
  type: string;
  grants: string[];
  scopes: string[];
  /** The id is no secret, but looks like one: a trap of the Client Secrets page. */
  secret: { readonly id: string; readonly value: string; readonly createdAt: number };
  enabled: boolean;
  readonly createdAt: number;
  modifiedAt: number;
}

/** What an admin enters on the form. */
export type AppInput = Pick<AppRecord, 'name' | 'description' | 'stage' | 'type' | 'grants' | 'scopes'>;

export interface RequestTokenRecord {
  readonly token: string;
  readonly appId: string;
  createdAt: number;
  uses: number;
}

export interface RefreshTokenRecord {
  readonly token: string;
  readonly appId: string;
  /** The scopes of the app when the token was issued; later changes of the app do not reach it. */
  readonly scopes: readonly string[];
  expiresAt: number;
  revoked: boolean;
}

export interface AccessTokenRecord {
  readonly token: string;
  readonly appId: string;
  readonly type: 'company' | 'app';
  readonly scopes: readonly string[];
  expiresAt: number;
}

/** The four values of the target's settings form. */
export interface TargetValues {
  readonly clientId: string;
  readonly secretId: string;
  readonly refreshToken: string;
  readonly authorizationUrl: string;
}
