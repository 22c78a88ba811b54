import type { Believed } from '../core/source/source.ts';
import { TOKENS_PATH, TOOL_PATH } from './links.ts';

/**
 * Where only Concur itself writes, as SAP's screenshots show it: the "App Credentials" dialog, App Details, the banner and the
 * dialog of the request-token page with its sample; and the page of MileIQ's article, whose address nobody has published.
 */
export const CONCUR_BELIEVED: readonly Believed[] = [
  {
    values: ['clientId', 'clientSecret'],
    parts: ['dialog'],
    pages: ['appList', 'createApp', 'editApp', 'appDetails', 'clientSecrets', 'unknown'],
    path: TOOL_PATH,
    form: 'lists',
  },
  {
    // What people call an app stands in fields there.
    values: ['clientId', 'clientSecret'],
    parts: ['announcement', 'page'],
    pages: ['createApp', 'editApp'],
    path: TOOL_PATH,
    form: 'lists',
  },
  {
    values: ['clientId'],
    parts: ['page'],
    pages: ['appDetails', 'unknown'],
    path: TOOL_PATH,
    form: 'lists',
  },
  {
    values: ['clientSecret'],
    parts: ['announcement', 'page'],
    pages: ['clientSecrets'],
    path: TOOL_PATH,
    form: 'lists',
  },
  {
    values: ['companyUuid', 'requestToken'],
    parts: ['dialog', 'announcement', 'page'],
    pages: ['companyRequestTokens'],
    path: TOKENS_PATH,
    form: 'appId',
  },
  {
    values: ['authorizationUrl'],
    parts: ['sample'],
    pages: ['companyRequestTokens'],
    path: TOKENS_PATH,
    form: 'appId',
  },
  {
    values: ['clientId', 'clientSecret', 'refreshToken', 'authorizationUrl'],
    parts: ['dialog', 'announcement', 'page'],
    pages: ['clientWebServices'],
    form: 'lists',
  },
];
