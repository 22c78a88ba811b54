/** What the stand-in pages and the server say to each other, as JSON. Type-only: imported by both sides. */
export interface CompanyInfo {
  readonly name: string;
  /** Token URL of the entity's data centre, as the request-token page prints it. */
  readonly tokenUrl: string;
  readonly grants: readonly string[];
  readonly scopes: readonly string[];
  /** The person may open the application list, and make request tokens. */
  readonly toolEnabled: boolean;
  readonly tokensAllowed: boolean;
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
  /** How long the dialog stays, in milliseconds; null: until it is closed. */
  readonly shownFor: number | null;
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

/**
 * How the settings form is built: `plain`; names that float in their fields (`floating`); each field in a shadow root,
 * or a form of its own; fields that are new elements after every input (`remount`), or locked until Edit is pressed;
 * one field left out (`missing`); a second integration's form before it (`two`); the form in a frame of the page or of
 * another site, in a dialog, behind a tab that is not chosen, or in a closed section of an accordion; a bar that comes over
 * the page once something was changed (`saveBar`).
 */
export const FORM_SHAPES = [
  'plain',
  'floating',
  'shadow',
  'ownForms',
  'remount',
  'locked',
  'missing',
  'two',
  'frame',
  'foreignFrame',
  'dialog',
  'tab',
  'accordion',
  'saveBar',
] as const;
export type FormShape = (typeof FORM_SHAPES)[number];
export type AnswerPlace = 'text' | 'toast' | 'dialog' | 'icon';

export interface IntegrationForm {
  readonly formShape: FormShape;
  readonly answerPlace: AnswerPlace;
  readonly urlHint: string | null;
  readonly connected: boolean;
}
