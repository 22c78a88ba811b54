import type { PasteLabels } from '../core/paste/labels.ts';
import { concur } from './concur.ts';
import { mileiq } from './mileiq.ts';
import { PASTE_AGES } from './paste-ages.ts';
import { PASTE_CORRECTIONS } from './paste-corrections.ts';
import { PASTE_DENIALS } from './paste-denials.ts';
import { MORE_DECOYS, MORE_LABELS } from './paste-languages.ts';
import { MORE_WORDS } from './paste-more-ages.ts';

/** Names that other products, samples and older documentation of the source use for the same values, besides those of `FIELDS`. */
const others = {
  clientId: { en: ['OAuth Client ID', 'Client Identifier', 'Consumer Key', 'App ID', 'Application ID'] },
  clientSecret: {
    en: ['Client Secret Value', 'Secret Value'],
  },
  refreshToken: { en: ['Access/Refresh Token', 'OAuth Refresh Token'] },
  authorizationUrl: {
    en: [
      'Data Center URI',
      'Datacenter',
      'Token Endpoint URL',
      'Access Token URL',
      'Authentication Server URL',
      'Authorization Server URL',
      'Host Name',
    ],
  },
};

/** Names of what may stand beside the values in a message and has their form. */
const besides = {
  en: [
    'Access Token',
    'Auth Token',
    'Company Auth Token',
    'Bearer Token',
    'ID Token',
    'Client Secret ID',
    'Secret Identifier',
    'Company ID',
    'Company Identifier',
    'Entity ID',
    'Entity Code',
    'User ID',
    'User UUID',
    'Partner ID',
    'Tenant ID',
    'Principal ID',
    'Principal',
    'Correlation ID',
    'Request ID',
    'Case ID',
    'Ticket ID',
    'UUID',
    'Redirect URI',
    'Redirect URL',
    'Callback URL',
    'JWT',
    'Subject',
  ],
  de: ['Unternehmens-UUID', 'Firmen-UUID', 'Zugriffstoken'],
  fr: ["UUID de l'entreprise", "Jeton d'accès", 'Jeton de demande'],
  es: ['UUID de la empresa', 'Token de acceso', 'Token de solicitud'],
  'pt-BR': ['UUID da empresa', 'Token de acesso'],
  ja: ['会社UUID', 'アクセストークン', 'リクエストトークン'],
  'zh-CN': ['公司UUID', '访问令牌'],
};

/** Names under which password managers keep the values of an app, as they keep any account. */
const accounts = {
  clientId: {
    en: ['User Name', 'Username', 'Login Name'],
    de: ['Benutzername'],
    fr: ["Nom d'utilisateur"],
    es: ['Usuario', 'Nombre de usuario'],
    'pt-BR': ['Usuário', 'Nome de usuário'],
    it: ['Nome utente'],
    nl: ['Gebruikersnaam'],
    ja: ['ユーザー名'],
    'zh-CN': ['用户名'],
  },
  clientSecret: {
    en: ['Password'],
    de: ['Passwort', 'Kennwort'],
    fr: ['Mot de passe'],
    es: ['Contraseña'],
    'pt-BR': ['Senha'],
    nl: ['Wachtwoord'],
    ja: ['パスワード'],
    'zh-CN': ['密码'],
  },
};

/** The target calls the secret by the name that the source uses for the secret's ID. */
const shared = {
  clientSecret: {
    en: ['Secret ID'],
    de: ['Geheimnis-ID', 'Secret-ID'],
    fr: ['ID du secret', 'ID secret'],
    es: ['ID secreto', 'ID del secreto'],
    'pt-BR': ['ID secreto', 'ID do segredo'],
    it: ['ID segreto'],
    nl: ['Geheim-id'],
    ja: ['シークレットID'],
    'zh-CN': ['密钥 ID'],
  },
};

const of = (id: keyof PasteLabels['values']) => [
  concur.values[id],
  mileiq.fields[id].labels,
  others[id],
  MORE_LABELS[id],
];

/** How pasted text is understood: every name of the four values, in every language that is known. */
export const PASTE_LABELS: PasteLabels = /* @__PURE__ */ build();

function build(): PasteLabels {
  return {
    values: {
      clientId: [...of('clientId'), concur.appIdField],
      clientSecret: of('clientSecret'),
      refreshToken: of('refreshToken'),
      authorizationUrl: of('authorizationUrl'),
    },
    decoys: [concur.values.companyUuid, concur.values.requestToken, concur.decoys, besides, MORE_DECOYS],
    accounts,
    shared,
    ...PASTE_AGES,
    outdated: { ...PASTE_AGES.outdated, ...MORE_WORDS.outdated },
    examples: { ...PASTE_AGES.examples, ...MORE_WORDS.examples },
    current: { ...PASTE_AGES.current, ...MORE_WORDS.current },
    corrects: PASTE_CORRECTIONS,
    ...PASTE_DENIALS,
    links: {
      en: ['is as follows', 'is', 'equals', 'now', 'will be'],
      de: ['lautet', 'ist', 'jetzt', 'nun'],
      fr: ['est', 'sera', 'désormais', 'maintenant'],
      es: ['es', 'será', 'ahora'],
      'pt-BR': ['é', 'será', 'agora'],
      it: ['è', 'sarà', 'ora'],
      nl: ['is', 'wordt', 'nu'],
      ja: ['は'],
      'zh-CN': ['是', '为'],
      ...MORE_WORDS.links,
    },
  };
}
