/**
 * Words of headings that any settings page may have over the form of any integration; single words, because a heading is
 * compared word by word. Written as one text for each language, since they go into the injected script.
 */
export const NEUTRAL = {
  en: [
    'mileiq teams team admin dashboard settings setting integration integrations connection connections connect link linking linked',
    'credentials credential account accounts company organization api oauth cws sap web service services client app apps application',
    'keys key token tokens value values fields enter add edit your new set setup up configure configuration step details information',
    'authentication authorization general advanced expense expenses external third party the and for with of to from in on a by manage',
  ],
  de: [
    'einstellungen einstellung integrationen verbindung verbindungen verbinden verknüpfung zugangsdaten anmeldedaten konto unternehmen',
    'organisation dienste anwendung schlüssel werte felder eingeben hinzufügen einrichten einrichtung konfiguration schritt angaben',
    'authentifizierung autorisierung allgemein erweitert und für mit von der die das ihre verwalten',
  ],
  fr: [
    'paramètres réglages intégration intégrations connexion connexions connecter identifiants compte entreprise organisation services',
    'application clés valeurs champs saisir ajouter configurer configuration étape détails informations authentification autorisation',
    'généraux avancés et pour avec de du des le la les vos votre gérer',
  ],
  es: [
    'configuración ajustes integración integraciones conexión conexiones conectar credenciales cuenta empresa organización servicios',
    'aplicación claves valores campos introducir añadir configurar paso detalles información autenticación autorización general avanzado',
    'y para con de del la el los las sus tu gestionar',
  ],
  'pt-BR': [
    'configurações integração integrações conexão conexões conectar credenciais conta empresa organização serviços aplicativo chaves',
    'valores campos inserir adicionar configurar etapa detalhes informações autenticação autorização geral avançado e para com do da',
  ],
  it: [
    'impostazioni integrazione integrazioni connessione connessioni collegare credenziali account azienda organizzazione servizi',
    'applicazione chiavi valori campi inserire aggiungi configura configurazione passaggio dettagli autenticazione autorizzazione e per con di',
  ],
  nl: [
    'instellingen integratie integraties verbinding verbindingen verbinden inloggegevens account bedrijf organisatie diensten toepassing',
    'sleutels waarden velden invoeren toevoegen instellen configuratie stap gegevens authenticatie autorisatie en voor met van de het',
  ],
  ja: [
    '設定',
    '連携',
    '接続',
    '統合',
    '認証情報',
    '認証',
    'アカウント',
    '会社',
    '組織',
    'サービス',
    'アプリ',
    'チーム',
    '詳細',
    '情報',
    '入力',
  ],
  'zh-CN': [
    '设置',
    '集成',
    '连接',
    '凭据',
    '凭证',
    '帐户',
    '账户',
    '公司',
    '组织',
    '服务',
    '应用',
    '团队',
    '详细信息',
    '信息',
    '配置',
    '输入',
  ],
} as const;
