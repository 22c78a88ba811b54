import type { PasteLabels } from '../core/paste/labels.ts';
import { concur } from './concur.ts';
import { mileiq } from './mileiq.ts';

/** Names that other products, samples and older documentation of the source use for the same values, besides those of `FIELDS`. */
const others = {
  clientId: { en: ['OAuth Client ID', 'Consumer Key', 'App ID', 'Application ID'] },
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
    'User Name',
    'Username',
    'Password',
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
  de: ['Benutzername', 'Passwort', 'Kennwort', 'Unternehmens-UUID', 'Firmen-UUID', 'Zugriffstoken'],
  fr: ["Nom d'utilisateur", 'Mot de passe', "UUID de l'entreprise", "Jeton d'accès", 'Jeton de demande'],
  es: ['Usuario', 'Contraseña', 'UUID de la empresa', 'Token de acceso', 'Token de solicitud'],
  'pt-BR': ['Usuário', 'Senha', 'UUID da empresa', 'Token de acesso'],
  ja: ['ユーザー名', 'パスワード', '会社UUID', 'アクセストークン', 'リクエストトークン'],
  'zh-CN': ['用户名', '密码', '公司UUID', '访问令牌'],
};

/** Words that call a value old, void or an example. */
const OUTDATED = {
  en: [
    'old',
    'previous',
    'former',
    'outdated',
    'obsolete',
    'expired',
    'revoked',
    'wrong',
    'void',
    'no longer valid',
    'no longer works',
    'do not use',
    "don't use",
    'replaced by',
    'example',
    'sample',
    'placeholder',
    'dummy',
    'e.g.',
  ],
  de: [
    ...['alt', 'alte', 'altes', 'alter', 'alten', 'bisherige', 'bisheriges', 'bisheriger', 'bisherigen'],
    ...['frühere', 'früheres', 'früherer', 'vorige', 'voriges', 'voriger', 'vorherige', 'vorheriges'],
    ...['abgelaufen', 'abgelaufene', 'abgelaufenes', 'abgelaufener', 'ungültig', 'falsch', 'ersetzt durch'],
    ...['nicht verwenden', 'nicht mehr gültig', 'Beispiel', 'z. B.', 'z.B.'],
  ],
  fr: [
    ...['ancien', 'ancienne', 'précédent', 'précédente', 'expiré', 'expirée', 'périmé', 'périmée', 'révoqué'],
    ...['ne pas utiliser', 'remplacé par', 'exemple', 'p. ex.', 'par ex.'],
  ],
  es: ['antiguo', 'antigua', 'anterior', 'caducado', 'caducada', 'no usar', 'reemplazado por', 'ejemplo'],
  'pt-BR': ['antigo', 'antiga', 'expirado', 'expirada', 'não usar', 'substituído por', 'exemplo'],
  it: ['vecchio', 'vecchia', 'precedente', 'scaduto', 'scaduta', 'non usare', 'sostituito da', 'esempio'],
  nl: ['oud', 'oude', 'vorige', 'verlopen', 'niet gebruiken', 'vervangen door', 'voorbeeld', 'bijv.'],
  ja: ['古い', '旧', '以前の', '期限切れ', '無効', '使用しない', '例：', '例:'],
  'zh-CN': ['旧', '过期', '失效', '请勿使用', '示例', '例如'],
};

/** Words that call a value the one in force. */
const CURRENT = {
  en: ['new', 'current', 'now', 'valid now', 'latest', 'updated'],
  de: [
    ...['neu', 'neue', 'neues', 'neuer', 'neuen', 'jetzt', 'aktuell', 'aktuelle', 'aktuelles', 'aktueller'],
    ...['nun', 'ab sofort', 'gültig'],
  ],
  fr: ['nouveau', 'nouvelle', 'nouvel', 'actuel', 'actuelle', 'maintenant', 'désormais'],
  es: ['nuevo', 'nueva', 'actual', 'ahora', 'vigente'],
  'pt-BR': ['novo', 'nova', 'atual', 'agora', 'vigente'],
  it: ['nuovo', 'nuova', 'attuale', 'ora', 'adesso'],
  nl: ['nieuw', 'nieuwe', 'huidig', 'huidige', 'nu'],
  ja: ['新しい', '新', '現在の', '最新'],
  'zh-CN': ['新', '当前', '现在', '最新'],
};

/** Words between two values of which the second is in force. */
const REPLACED_BY = {
  en: ['replaced by', 'replaced with', 'changed to', 'now', 'to'],
  de: ['ersetzt durch', 'geändert in', 'jetzt', 'nun', 'auf'],
  fr: ['remplacé par', 'remplacée par', 'devient'],
  es: ['reemplazado por', 'reemplazada por', 'sustituido por'],
  'pt-BR': ['substituído por', 'substituída por', 'alterado para'],
  it: ['sostituito da', 'sostituita da'],
  nl: ['vervangen door', 'gewijzigd in'],
};

/** Words between two values of which the first is in force. */
const INSTEAD_OF = {
  en: [
    'changed from',
    'instead of',
    'replaces',
    'replacing',
    'formerly',
    'previously',
    'was',
    'before',
    'earlier',
  ],
  de: [
    'geändert von',
    'anstelle von',
    'statt',
    'ersetzt',
    'bisher',
    'vormals',
    'früher',
    'vorher',
    'zuvor',
    'war',
  ],
  fr: ['au lieu de', 'remplace', 'auparavant', 'anciennement', 'avant'],
  es: ['en lugar de', 'en vez de', 'reemplaza a', 'sustituye a', 'anteriormente', 'antes', 'era'],
  'pt-BR': ['em vez de', 'no lugar de', 'substitui', 'anteriormente', 'antes', 'era'],
  it: ['invece di', 'sostituisce', 'in precedenza', 'prima', 'era'],
  nl: ['in plaats van', 'vervangt', 'voorheen', 'eerder', 'was'],
};

/** Words that may stand between two values of one name beside those. */
const JOINTS = {
  en: ['and', 'the', 'one', 'value'],
  de: ['und', 'der', 'die', 'das', 'wert'],
  fr: ['et', 'le', 'la', 'valeur'],
  es: ['y', 'el', 'la', 'valor'],
  'pt-BR': ['e', 'o', 'a', 'valor'],
  it: ['e', 'il', 'la', 'valore'],
  nl: ['en', 'de', 'het', 'waarde'],
};

/** The target calls the secret by a name that the source uses for another value; here the target's word counts. */
const isDecoy = (label: string): boolean => label !== 'Secret ID';

const of = (id: keyof PasteLabels['values']) => [concur.values[id], mileiq.fields[id].labels, others[id]];

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
    decoys: [
      concur.values.companyUuid,
      concur.values.requestToken,
      { en: concur.decoys.en.filter(isDecoy) },
      besides,
    ],
    outdated: OUTDATED,
    current: CURRENT,
    replacedBy: REPLACED_BY,
    insteadOf: INSTEAD_OF,
    joints: JOINTS,
    links: {
      en: ['is as follows', 'is', 'equals'],
      de: ['lautet', 'ist'],
      fr: ['est'],
      es: ['es'],
      'pt-BR': ['é'],
      it: ['è'],
      nl: ['is'],
      ja: ['は'],
      'zh-CN': ['是', '为'],
    },
  };
}
