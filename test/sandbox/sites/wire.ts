/** What the stand-in pages and the server say to each other, as JSON. Type-only: imported by both sides. */
export interface CompanyInfo {
  readonly name: string;
  /** Token URL of the entity's data centre, as the request-token page prints it. */
  readonly tokenUrl: string;
  readonly grants: readonly string[];
  readonly scopes: readonly string[];
  readonly toolEnabled: boolean;
}

export interface AppInfo {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly stage: string;
  readonly type: string;
  readonly grants: readonly string[];
  readonly scopes: readonly string[];
  readonly enabled: boolean;
  readonly createdAt: number;
  readonly modifiedAt: number;
  readonly secretId: string;
}

export interface NewApp {
  readonly id: string;
  readonly name: string;
  readonly secret: string;
}

export interface NewRequestToken {
  readonly companyUuid: string;
  readonly requestToken: string;
}

/** What saving on the Client Web Services page shows. */
export interface AllFour {
  readonly id: string;
  readonly secret: string;
  readonly refreshToken: string;
  readonly authorizationUrl: string;
}

export interface IntegrationForm {
  readonly formDelay: number;
  readonly urlHint: string | null;
  readonly connected: boolean;
}
