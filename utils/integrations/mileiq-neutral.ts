/**
 * Words that say nothing: in headings over the form of any integration, and beside the word that accepts the values. Single
 * words, because texts are compared word by word; a no-break space joins those that say nothing only together. Written as one
 * text for each language, since they go into the injected script.
 */
export const PLAIN = {
  en: [
    'mileiq teams team admin dashboard settings setting integration integrations connection connections credentials credential account',
    'accounts company organization api oauth sap web service services app application values details information authentication',
    'authorization expense the and for with of to from in on a by status your you re ve s it its this these our we us is are was were has have',
    'been now all both 4 four everything test tests tested checks checked validation verification complete completed finished found can',
    'must press click save keep continue close window dialog page done please thanks thank congratulations great alert message',
  ],
  de: [
    'einstellungen einstellung verbindung verbindungen verknüpfung integration zugangsdaten anmeldedaten konto unternehmen organisation',
    'dienste anwendung werte angaben daten authentifizierung autorisierung und für mit von der die das dem den ein eine ihr ihre ihren ihrem',
    'sie status ist sind wurde wurden hat haben jetzt nun alle alles beide vier zu zum zur bei im in als test prüfung überprüfung validierung',
    'geprüft überprüft getestet abgeschlossen gefunden bitte dieses diese fenster seite speichern klicken nicht\u00a0schließen',
  ],
  fr: [
    'paramètres réglages intégration connexion identifiants compte entreprise organisation services application valeurs détails',
    'informations authentification autorisation et pour avec de du des d le la les l un une au aux à en vos votre état est sont a ont été',
    'maintenant désormais bien tous toutes tout quatre test vérification validation terminé terminée trouvé cliquez sur enregistrer fenêtre fermer',
  ],
  es: [
    'configuración ajustes integración conexión credenciales cuenta empresa organización servicios aplicación valores datos detalles',
    'información autenticación autorización y para por con de del la el los las al a en un una se sus su tu tus está están es son ha han sido',
    'fue fueron ahora todo todos todas cuatro prueba verificación validación completada finalizada haga clic guardar ventana cerrar',
  ],
  'pt-BR': [
    'configurações integração conexão credenciais conta empresa organização serviços aplicativo valores dados detalhes informações',
    'autenticação autorização e para por com de do da dos das o os as ao à em um uma seu sua seus suas está estão é são foi foram agora',
    'tudo todos todas quatro teste verificação validação concluída concluído clique salvar janela fechar',
  ],
  it: [
    'impostazioni integrazione connessione collegamento credenziali account azienda organizzazione servizi applicazione valori dati dettagli',
    'autenticazione autorizzazione e per con di del della dei delle il lo la i gli le al ai un una in da suo sua tuo tua è sono stato stata',
    'stati state ora adesso tutto tutti tutte quattro test verifica convalida completata completato fare clic salva finestra chiudere',
  ],
  nl: [
    'instellingen integratie verbinding inloggegevens account bedrijf organisatie diensten toepassing waarden gegevens authenticatie',
    'autorisatie en voor met van de het een door in op aan uw je is zijn werd werden heeft hebben nu alle alles beide vier test controle',
    'validatie verificatie voltooid gevonden klik opslaan venster sluiten',
  ],
  ja: [
    '設定 連携 接続 統合 認証情報 認証 アカウント 会社 組織 サービス アプリ チーム 詳細 情報 値 検証 確認 テスト 状態 すべて 正常に',
    'は が を に の と へ も で です ます ました しました されました しています 完了',
  ],
  'zh-CN': [
    '设置 集成 连接 凭据 凭证 帐户 账户 公司 组织 服务 应用 团队 详细信息 信息 值 验证 测试 检查 状态 您的 您 所有 全部 已 到 的 与 和 了 完成',
  ],
} as const;

/** Further words of headings: beside a word of acceptance they ask for something, deny it, or tell of something else. */
export const NEUTRAL = {
  en: [
    'connect link linking linked cws client apps keys key token tokens value fields enter add edit new set setup up configure configuration',
    'step general advanced expenses external third party manage logo icon connected disconnected not active inactive required optional show',
    'hide open',
  ],
  de: [
    'integrationen verbinden schlüssel felder eingeben hinzufügen einrichten einrichtung konfiguration schritt allgemein erweitert verwalten',
    'verbunden nicht aktiv inaktiv erforderlich',
  ],
  fr: [
    'intégrations connexions connecter clés champs saisir ajouter configurer configuration étape généraux avancés gérer connecté non actif',
    'inactif obligatoire',
  ],
  es: [
    'integraciones conexiones conectar claves campos introducir añadir configurar paso general avanzado gestionar conectado no activo inactivo',
    'obligatorio',
  ],
  'pt-BR': [
    'integrações conexões conectar chaves campos inserir adicionar configurar etapa geral avançado conectado não ativo inativo obrigatório',
  ],
  it: [
    'integrazioni connessioni collegare chiavi campi inserire aggiungi configura configurazione passaggio stato connesso non attivo inattivo',
    'obbligatorio',
  ],
  nl: [
    'integraties verbindingen verbinden sleutels velden invoeren toevoegen instellen configuratie stap status verbonden niet actief inactief',
    'verplicht',
  ],
  ja: ['入力', '必須'],
  'zh-CN': ['配置', '输入', '必填'],
} as const;
