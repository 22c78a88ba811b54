import type { Source } from '../core/source/source.ts';
import { CONCUR_BUTTONS } from './buttons.ts';
import { CONCUR_DENIED, CONCUR_MENU } from './concur-access.ts';
import { CONCUR_BELIEVED } from './concur-believed.ts';
import { CONCUR_LINKS, TOKENS_PATH, TOOL_PATH } from './links.ts';

/**
 * SAP Concur as the source of the values. Labels: SAP's developer documentation and its published screenshots
 * (2021, 2023, 2025), MileIQ's help article; translations from SAP's and other vendors' published material.
 * The DOM of the real pages is not documented: nothing here is a selector.
 */
export const concur = {
  id: 'concur',
  domain: 'concursolutions.com',
  pages: [
    {
      page: 'companyRequestTokens',
      path: TOKENS_PATH,
      headings: { en: ['Company Request Tokens'] },
      // Its cURL sample shows what stands for the app's own values.
      traits: { asksForAppId: true, results: ['companyUuid', 'requestToken', 'authorizationUrl'] },
    },
    {
      page: 'createApp',
      headings: { en: ['Create New App', 'Create New Application'], ja: ['新規アプリケーションの作成'] },
      traits: { showsLists: true, namesApp: true, editable: true, newApp: 'always', showsSecret: true },
    },
    {
      page: 'editApp',
      headings: { en: ['Edit App', 'Edit Application'] },
      traits: { showsLists: true, namesApp: true, editable: true, showsSecret: true },
    },
    {
      page: 'appDetails',
      headings: { en: ['App Details', 'Application Details'] },
      traits: { showsLists: true, namesApp: true, showsSecret: true, withoutSecret: true },
    },
    {
      page: 'clientSecrets',
      headings: { en: ['Client Secrets'] },
      traits: { namesApp: true, showsSecret: true, withoutSecret: true, listsSecrets: true },
    },
    {
      page: 'clientWebServices',
      headings: { en: ['Client Web Services'] },
      traits: { namesApp: true, editable: true, newApp: 'unnamed' },
    },
    {
      page: 'registerPartnerApplication',
      headings: { en: ['Register Partner Application'] },
      traits: { wrong: true, results: [] },
    },
    {
      page: 'appList',
      path: TOOL_PATH,
      headings: { en: ['Application List'] },
      traits: { listsApps: true, withoutSecret: true },
    },
    {
      page: 'authenticationAdmin',
      path: '/nui/authadmin',
      headings: {
        en: ['Authentication Administration'],
        'pt-BR': ['Administração de autenticação'],
        'zh-CN': ['验证管理', '身份验证管理'],
        ja: ['認証管理'],
      },
      traits: { menu: true },
    },
    { page: 'signIn', path: '/nui/signin', headings: { en: ['Sign In'] }, traits: { results: [] } },
  ],
  // The form to edit an app may stand below the list's address under a heading that is not known.
  otherPages: { editable: true, showsSecret: true },
  believed: CONCUR_BELIEVED,
  links: CONCUR_LINKS,
  administration: CONCUR_MENU,
  denied: CONCUR_DENIED,
  lists: {
    grants: { en: ['Allowed Grants'], ja: ['許可された付与'] },
    scopes: { en: ['Allowed Scopes'] },
  },
  nameShape: /^(?:[a-z]+(?:[._][a-zA-Z]+)+|[A-Z]{4,10}|openid)$/u,
  wordNames: ['password', 'otp'],
  identifiers: {
    grants: ['refresh_token', 'client_credentials', 'authorization_code'],
    scopes: [
      'openid',
      'identity.user.core.read',
      'identity.user.coresensitive.read',
      'identity.user.enterprise.read',
      'identity.user.ids.read',
      'expense.report.read',
      'expense.report.readwrite',
    ],
  },
  values: {
    clientId: {
      en: ['Client ID'],
      'pt-BR': ['ID do cliente'],
      'zh-CN': ['客户端标识'],
      ja: ['クライアントID'],
      fr: ['ID client'],
      de: ['Client-ID'],
    },
    clientSecret: {
      en: ['Client Secret', 'New Client Secret'],
      ja: ['クライアント・シークレット', 'クライアントシークレット'],
      fr: ['Secret client'],
      de: ['Geheimer Clientschlüssel'],
    },
    companyUuid: { en: ['Company UUID'] },
    requestToken: {
      en: ['Company Request Token'],
      'pt-BR': ['Token de solicitação da empresa'],
      'zh-CN': ['公司请求令牌'],
    },
    refreshToken: {
      en: ['Refresh Token', 'Company Refresh Token'],
      fr: ["Jeton d'actualisation"],
      ja: ['リフレッシュトークン'],
    },
    authorizationUrl: { en: ['Authorization URL', 'Authorisation URL', 'Token URL'] },
  },
  decoys: {
    en: [
      'Secret ID',
      'Client Secret ID',
      'Secret Identifier',
      'Access Token',
      'Company JWT',
      'ID Token',
      'Company ID',
      'User UUID',
      'Correlation ID',
      'Request Token',
      'Redirect URI',
      'Redirect URIs',
    ],
  },
  // In the languages of the labels above. Apart from the words for pasted text, which are far more than a page needs.
  outdated:
    /\b(?:(?:old|alte[nrs]?)\b|previous|former|revoked|expired|example|sample|früher|bisherig|vorherig|widerrufen|abgelaufen|beispiel|précédent|ancien|révoqué|expiré|exempl|anterior|antig|revogad|expirad)|以前|旧|失効|期限切れ|例|サンプル|撤销|过期/iu,
  buttons: CONCUR_BUTTONS,
  appIdField: { en: ['App ID', 'Application ID'], 'pt-BR': ['ID do app'], 'zh-CN': ['应用标识'] },
  appName: { en: ['App Name', 'Application Name'] },
  companyHeading: { en: ['Company Request Tokens for'] },
  enterManually: { en: ['Enter Manually', 'Edit Manually'] },
  confirmManually: { en: ['Add', 'Add Scopes', 'Apply', 'Ok', 'Done'] },
  prepared: [
    { field: 'appName', labels: { en: ['App Name', 'Application Name'] }, text: 'MileIQ' },
    {
      field: 'appDescription',
      labels: { en: ['App Description', 'Application Description'] },
      text: 'Lets MileIQ send the drives of our employees to SAP Concur Expense.',
    },
    { field: 'appStage', labels: { en: ['App Stage'] }, option: { en: ['Production'] } },
    {
      field: 'applicationType',
      labels: { en: ['Application Type'] },
      option: { en: ['Web Services (WS) Client', 'WS Client', 'Web Services Client'] },
    },
  ],
  requestToken: { hours: 24, uses: 5 },
  pageHosts: {
    trial: /^[^.]*(?:implementation|impl?|uat)\.(?!api\.)/u,
    dataCentre: /^(?:www-)?([a-z]{2,4}\d)\./u,
  },
  exchangeBase: 'https://glz.api.concursolutions.com',
  tokenEndpoint: {
    apiSuffix: '.api.concursolutions.com',
    wwwPrefix: 'www-',
    implementation: ['-impl', 'integration', '-rqa3'],
    aliases: { emea: 'eu' },
    tokenPath: '/oauth2/v0/token',
    versionPath: '/oauth2/v0',
    authorizePath: '/oauth2/v0/authorize',
    pageHost: /^(?:www-)?([a-z]{2,4}\d|usg)\.concursolutions\.com$/u,
    mistaken: [
      { domain: 'mileiq.com', failure: 'addressOfTarget' },
      { domain: 'developer.concur.com', failure: 'addressOfDocuments' },
      { domain: 'developers.sap.com', failure: 'addressOfDocuments' },
      { domain: 'concursolutions.com', failure: 'addressOfPages' },
    ],
    baseField: 'geolocation',
    passwordParams: { credtype: 'authtoken' },
    claims: { scopes: 'concur.scopes', type: 'concur.type', companyType: 'company' },
    correlationId: 'concur-correlationid',
  },
} as const satisfies Source;
