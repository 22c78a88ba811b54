import type { Target } from '../core/target/target.ts';

/** Names of a server's address, as opposed to that of its token endpoint. */
export const BASE_URL = [
  'Geolocation',
  'Geo Location',
  'Base URL',
  'Base URI',
  'Instance URL',
  'Datacenter URI',
  'Datacentre URI',
  'API URL',
  'Server URL',
] as const;

/** The four fields: labels of the help article first, then what comparable products call the same values. */
export const FIELDS = {
  clientId: {
    known: [],
    labels: {
      en: ['Client ID', 'OAuth Client ID', 'App ID', 'Application ID', 'Consumer Key'],
      de: ['Client-ID', 'Client-Kennung'],
      fr: ['ID client', 'Identifiant client'],
      es: ['ID de cliente', 'ID del cliente', 'Identificador de cliente'],
      'pt-BR': ['ID do cliente', 'Identificador do cliente'],
      ja: ['クライアントID', 'クライアント ID'],
      'zh-CN': ['客户端 ID', '客户端ID', '客户端标识'],
      it: ['ID client', 'Identificativo client'],
      nl: ['Client-id', 'Client-ID'],
    },
  },
  clientSecret: {
    known: [],
    labels: {
      en: [
        'Secret ID',
        'Client Secret',
        'OAuth Client Secret',
        'App Secret',
        'Application Secret',
        'API Secret',
        'Consumer Secret',
        'Secret Key',
        'Secret',
      ],
      de: [
        'Geheimnis-ID',
        'Client-Geheimnis',
        'Geheimer Clientschlüssel',
        'Clientschlüssel',
        'Client-Secret',
        'Secret-ID',
      ],
      fr: ['ID du secret', 'Secret client', 'Clé secrète client', 'Code secret du client', 'ID secret'],
      es: ['ID secreto', 'ID del secreto', 'Secreto de cliente', 'Secreto del cliente'],
      'pt-BR': ['ID secreto', 'ID do segredo', 'Segredo do cliente', 'Chave secreta do cliente'],
      ja: [
        'シークレットID',
        'シークレット ID',
        'クライアントシークレット',
        'クライアント シークレット',
        'クライアント・シークレット',
      ],
      'zh-CN': ['密钥 ID', '密钥ID', '客户端密钥', '客户端机密'],
      it: ['ID segreto', 'Segreto client', 'Segreto del client'],
      nl: ['Geheim-id', 'Clientgeheim', 'Geheime sleutel'],
    },
  },
  refreshToken: {
    known: [],
    labels: {
      en: ['Refresh Token'],
      de: ['Aktualisierungstoken', 'Refresh-Token', 'Aktualisierungs-Token'],
      fr: ["Jeton d'actualisation", 'Jeton de rafraîchissement'],
      es: ['Token de actualización', 'Token de refresco'],
      'pt-BR': ['Token de atualização'],
      ja: ['リフレッシュトークン', 'リフレッシュ トークン', '更新トークン'],
      'zh-CN': ['刷新令牌', '更新令牌'],
      it: ['Token di aggiornamento'],
      nl: ['Vernieuwingstoken', 'Refreshtoken'],
    },
  },
  authorizationUrl: {
    known: [],
    labels: {
      en: [
        'Authorization URL',
        'Authorisation URL',
        'Authorization URI',
        'Authorization Endpoint',
        'Authentication URL',
        'Auth URL',
        'OAuth URL',
        'Token URL',
        'Token URI',
        'Token Endpoint',
        ...BASE_URL,
      ],
      de: ['Autorisierungs-URL', 'Autorisierungs-URI', 'Token-URL'],
      fr: ["URL d'autorisation", 'URL du jeton'],
      es: ['URL de autorización'],
      'pt-BR': ['URL de autorização'],
      ja: ['認証URL', '認可URL', '承認URL', '認証 URL', '認可 URL', '承認 URL'],
      'zh-CN': ['授权 URL', '授权URL', '授权网址', '授权地址'],
      it: ['URL di autorizzazione'],
      nl: ['Autorisatie-URL', 'URL voor autorisatie'],
    },
  },
} as const satisfies Target['fields'];

/** What a choice among the source's servers is called, beside the labels of their address. */
export const CHOICE_LABELS = {
  en: ['Data center', 'Data centre', 'Datacenter', 'Region', 'Server', 'Server location', 'Host', 'Location'],
  de: ['Rechenzentrum', 'Region', 'Server'],
  fr: ['Centre de données', 'Région', 'Serveur'],
  es: ['Centro de datos', 'Región', 'Servidor'],
  'pt-BR': ['Centro de dados', 'Região', 'Servidor'],
  ja: ['データセンター', 'リージョン', '地域'],
  'zh-CN': ['数据中心', '区域', '地区'],
  it: ['Centro dati', 'Regione'],
  nl: ['Datacentrum', 'Regio'],
} as const satisfies Target['choiceLabels'];

/** Words of fields for something else that may stand beside them. */
export const NEGATIVE = {
  en: [
    'request token',
    'access token',
    'company id',
    'company uuid',
    'redirect',
    'callback',
    'search',
    'confirm',
    'webhook',
    'id token',
  ],
  de: ['zugriffstoken', 'anforderungstoken', 'umleitung', 'weiterleitung', 'rückruf', 'suche', 'bestätigen'],
  fr: ['jeton d accès', 'jeton de demande', 'redirection', 'rappel', 'recherche', 'confirmer'],
  es: ['token de acceso', 'token de solicitud', 'redirección', 'devolución', 'buscar', 'confirmar'],
  'pt-BR': [
    'token de acesso',
    'token de solicitação',
    'redirecionamento',
    'retorno',
    'pesquisar',
    'confirmar',
  ],
  ja: ['アクセストークン', 'リクエストトークン', 'リダイレクト', 'コールバック', '検索', '確認'],
  'zh-CN': ['访问令牌', '请求令牌', '重定向', '回调', '搜索', '确认'],
  it: ['token di accesso', 'token di richiesta', 'reindirizzamento', 'cerca', 'conferma'],
  nl: ['toegangstoken', 'aanvraagtoken', 'omleiding', 'zoeken', 'bevestig'],
} as const satisfies Target['negative'];
