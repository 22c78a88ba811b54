/**
 * Words that say nothing: single words, because texts are compared word by word; a no-break space joins those that say nothing only
 * together. Written as one text for each language, since they go into the injected script.
 */

/** In headings over the form of any integration, beside the label of a field, and beside a word that accepts the values. */
export const PLAIN = {
  en: [
    'mileiq teams team admin dashboard settings setting integration integrations connection connections credentials credential',
    'account accounts company organization api oauth sap web service services app application values details information',
    'authentication authorization expense the and for with of to from in on a by status your this is close please',
  ],
  de: [
    'einstellungen einstellung verbindung verbindungen verknüpfung zugangsdaten anmeldedaten konto unternehmen organisation dienste',
    'anwendung werte angaben authentifizierung autorisierung und für mit von der die das ein ihre sie status bitte',
  ],
  fr: [
    'paramètres réglages intégration connexion identifiants compte entreprise organisation services application valeurs détails',
    'informations authentification autorisation et pour avec de du des le la les en vos votre état',
  ],
  es: [
    'configuración ajustes integración conexión credenciales cuenta empresa organización servicios aplicación valores detalles',
    'información autenticación autorización y para con de del la el los las sus su tu',
  ],
  'pt-BR': [
    'configurações integração conexão credenciais conta empresa organização serviços aplicativo valores detalhes informações',
    'autenticação autorização e para com do da seu sua',
  ],
  it: [
    'impostazioni integrazione connessione credenziali account azienda organizzazione servizi applicazione valori dettagli',
    'autenticazione autorizzazione e per con di il tuo stato',
  ],
  nl: [
    'instellingen integratie verbinding inloggegevens account bedrijf organisatie diensten toepassing waarden gegevens authenticatie',
    'autorisatie en voor met van de het uw je',
  ],
  ja: ['設定 連携 接続 統合 認証情報 認証 アカウント 会社 組織 サービス アプリ チーム 詳細 情報 状態'],
  'zh-CN': ['设置 集成 连接 凭据 凭证 帐户 账户 公司 组织 服务 应用 团队 详细信息 信息 状态 您的'],
} as const;

/** Beside a word that accepts the values only: in a heading or a label they say what it is about. */
export const PLAIN_IN_ANSWERS = {
  en: [
    'you re ve s it its these our we us are was were has have been now all both 4 four everything test tests tested checks checked',
    'validation verification complete completed finished found window dialog page done thanks',
    'thank congratulations great alert message',
  ],
  de: [
    'integration daten dem den eine ihr ihren ihrem ist sind wurde wurden hat haben jetzt nun alle alles beide vier zu zum zur bei im',
    'in als test prüfung überprüfung validierung geprüft überprüft getestet abgeschlossen gefunden dieses diese fenster seite',
  ],
  fr: [
    'd l un une au aux à est sont a ont été maintenant désormais bien tous toutes tout quatre test vérification validation terminé',
    'terminée trouvé sur fenêtre identification',
  ],
  es: [
    'datos por al a en un una se tus está están es son ha han sido fue fueron ahora todo todos todas cuatro prueba verificación',
    'validación completada finalizada completó ventana',
  ],
  'pt-BR': [
    'dados por de dos das o os as ao à em um uma seus suas está estão é são foi foram agora tudo todos todas quatro teste verificação',
    'validação concluída concluído janela',
  ],
  it: [
    'collegamento dati del della dei delle lo la i gli le al ai un una in da suo sua tua è sono stata stati state ora adesso tutto',
    'tutti tutte quattro test verifica convalida completata completato finestra',
  ],
  nl: [
    'een door in op aan is zijn werd werden heeft hebben nu alle alles beide vier test controle validatie verificatie voltooid',
    'gevonden venster',
  ],
  ja: [
    '値 検証 確認 テスト すべて 正常に は が を に の と へ も で です ます ました しました されました しています 完了',
  ],
  'zh-CN': ['值 验证 测试 检查 您 所有 全部 已 到 的 与 和 了 完成'],
} as const;

/** In headings and beside labels only ("paste your … here"): beside a word that accepts they ask for something, deny it, or tell of something else. */
export const NEUTRAL = {
  en: [
    'connect link linking linked cws client apps keys key token tokens value fields enter add edit new set setup up configure',
    'configuration step general advanced expenses external third party manage logo icon connected disconnected not active inactive',
    'required optional show hide open paste insert provide here input text box textbox copy learn more help info what where how do i',
    'find get',
  ],
  de: [
    'integrationen verbinden schlüssel felder eingeben hinzufügen einrichten einrichtung konfiguration schritt allgemein erweitert',
    'verwalten verbunden nicht aktiv inaktiv erforderlich geben hier einfügen eintragen eingabe aus mehr erfahren hilfe',
  ],
  fr: [
    'intégrations connexions connecter clés champs saisir ajouter configurer configuration étape généraux avancés gérer connecté non',
    'actif inactif obligatoire saisissez entrez collez indiquez insérez veuillez ici savoir plus aide',
  ],
  es: [
    'integraciones conexiones conectar claves campos introducir añadir configurar paso general avanzado gestionar estado conectado no',
    'activo inactivo obligatorio introduzca introduce ingrese ingresa escriba escribe pegue pega aquí más ayuda',
  ],
  'pt-BR': [
    'integrações conexões conectar chaves campos inserir adicionar configurar etapa geral avançado status conectado não ativo inativo',
    'obrigatório digite insira informe cole aqui saiba mais ajuda',
  ],
  it: [
    'integrazioni connessioni collegare chiavi campi inserire aggiungi configura configurazione passaggio connesso non attivo',
    'inattivo obbligatorio inserisci incolla qui scopri più aiuto',
  ],
  nl: [
    'integraties verbindingen verbinden sleutels velden invoeren toevoegen instellen configuratie stap status verbonden niet actief',
    'inactief verplicht voer vul plak hier meer hulp',
  ],
  ja: ['入力 必須 してください 貼り付け ここに'],
  'zh-CN': ['配置 输入 必填 粘贴 在此'],
} as const;

/** Of these the words that deny what follows them. */
export const DENYING = {
  en: ['not'],
  de: ['nicht'],
  fr: ['non'],
  es: ['no'],
  'pt-BR': ['não'],
  nl: ['niet'],
} as const;
