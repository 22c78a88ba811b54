import type { AnswerPlace, FormShape } from '../sites/wire.ts';
import { SCOPES } from './scopes.ts';

/** SAP's published screenshots: of 2021, of 2023, of about 2024 and of 2025; and the widgets of Concur's other pages. */
export type Generation = 'g1' | 'g2' | 'g3' | 'g4' | 'g5';
/** Languages with published labels, and one (`fi`) without. */
export type PageLanguage = 'en' | 'pt-BR' | 'zh-CN' | 'ja' | 'fi';

/** How the stand-ins behave. Tests change single properties at any time; each is read when it is needed. */
export interface WorldOptions {
  /** Base URL of the entity's data centre, on the server host. */
  dataCentre: string;
  /** How `geolocation` is written in token replies; `none` leaves it out. */
  geolocation: 'plain' | 'slash' | 'path' | 'none';
  expiresIn: 'number' | 'string';
  refreshTokenFormat: 'uuid' | 'short';
  /** The refresh grant hands out a new refresh token. */
  rotation: boolean;
  /** After a rotation the old refresh token no longer works. */
  rotationKillsOld: boolean;
  /** HTTP status of a token error by code; every other code answers 400. */
  errorStatus: Record<number, number>;
  /** Put the correlation id into the body of errors as well. */
  correlationInBody: boolean;
  /** Names in the form's list of scopes. */
  scopesOffered: readonly string[];
  /** How long the pages take before a dialog with new values opens, in milliseconds. */
  dialogDelay: number;
  /** How long an app's credentials are shown, in milliseconds; null: until the dialog is closed. */
  dialogLifetime: number | null;
  /** The target's settings form does not appear before this; null: at once. */
  formComes: Promise<void> | null;
  /** How the target's settings form is built. */
  formShape: FormShape;
  /** Where the target's page says what came of its Validate. */
  answerPlace: AnswerPlace;
  /** Forms of the Authorization URL that the target accepts. */
  acceptedUrl: 'both' | 'token' | 'base';
  /** Form of the Authorization URL that the target's placeholder shows. */
  urlHint: 'none' | 'token' | 'base';
  /** False: the tool was never enabled for the entity; its menu entry is missing and its address answers nothing. */
  toolEnabled: boolean;
  /** What the signed-in person may do; a company administrator has no entry for the tool either. */
  role: 'webServices' | 'companyAdmin' | 'none';
  /** The API's connections serve for further calls; a browser repeats a call by itself when such a one breaks. */
  keepAlive: boolean;
  /** Answers token calls in place of the sandbox's own endpoint. */
  tokenServer: ((request: Request) => Promise<Response>) | null;
  /** Look of the admin pages. Read when a document is loaded. */
  generation: Generation;
  /** Language of the admin pages' labels. Read when a document is loaded. */
  language: PageLanguage;
}

export const defaultOptions = (): WorldOptions => ({
  dataCentre: 'https://us2.api.concursolutions.com',
  geolocation: 'plain',
  expiresIn: 'number',
  refreshTokenFormat: 'uuid',
  rotation: false,
  rotationKillsOld: true,
  errorStatus: { 64: 401 },
  correlationInBody: false,
  scopesOffered: SCOPES,
  dialogDelay: 0,
  dialogLifetime: null,
  formComes: null,
  acceptedUrl: 'both',
  urlHint: 'none',
  formShape: 'plain',
  answerPlace: 'text',
  toolEnabled: true,
  role: 'webServices',
  keepAlive: true,
  tokenServer: null,
  generation: 'g4',
  language: 'en',
});
