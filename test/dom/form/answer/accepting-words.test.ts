import { describe, expect, test } from 'vitest';
import { TARGET } from '../../support/target-form.ts';
import { createClassifier } from './classifier.ts';

describe('a word of acceptance among words that are not known as harmless', () => {
  test.each([
    'Use a valid address, such as https://us2.api.concursolutions.com',
    'Type a valid URL',
    'Valid URL',
    'Gültige URL eingeben',
    'Gültige Zugangsdaten',
    'Geldige gegevens',
    'Introduzca credenciales válidas y verificadas',
    'You need a valid Teams Pro plan to use this integration.',
    'Your team is currently connected to Concur.',
    'Credentials valid. Missing scopes: EXPRPT, CONFIG.',
    'Partially connected',
    'Teilweise verbunden',
    'Partiellement connecté',
    '部分已连接',
    '一部接続済み',
    'Validated with 2 warnings',
    'Validation started successfully',
    '3 drives classified successfully',
    'Signed in successfully',
    'Credentials removed successfully',
    'Waiting to be verified',
    'To be verified',
    'Linked accounts',
    'Verified credentials',
    'Verified domains',
    'Validation stopped: client passed, secret differs',
    'Connection established, waiting for Concur',
    'Connected since 12 Nov 2026',
    '1 value validated',
    'Replace credentials? Concur is connected.',
    'Connected. Not all scopes are granted.',
    'Connected. It will not work until EXPRPT is granted.',
    'Connected. No errors, but EXPRPT is missing.',
    'Please check that your account is connected',
    '⚠ Connected',
    'Concur is connected. The last submission failed.',
  ])('%s: unclear', (text) => {
    expect(createClassifier(TARGET)(text)).toBe('unclear');
  });

  test.each([
    'Connected to Concur',
    'Your credentials have been verified successfully.',
    'The connection to SAP Concur was established.',
    'All 4 values are valid',
    '4 of 4 checks passed',
    "You're connected!",
    'Success! Concur is connected. You can now close this window.',
    'Connection validated. Your team can now send drives to SAP Concur.',
    'Success alert: Connection to Concur established',
    'Your Concur credentials have been validated. The refresh token expires in 180 days.',
    'Connection test passed.',
    'Client ID, Secret ID, Refresh Token and Authorization URL verified',
    'Client ID verified. Secret ID verified. Refresh Token verified. Authorization URL verified.',
    'Ihre Zugangsdaten wurden erfolgreich geprüft.',
    'Die Verbindung zu Concur wurde hergestellt.',
    'Ihr Konto ist jetzt mit SAP Concur verbunden.',
    'Votre compte est maintenant connecté à Concur.',
    'Identifiants validés avec succès',
    'Su cuenta está conectada a Concur',
    'Credenciales verificadas correctamente',
    'Sua conta foi conectada ao Concur com sucesso.',
    'Credenziali convalidate con successo',
    'Il tuo account è connesso a Concur',
    'Uw account is nu verbonden met Concur',
    'Concurに正常に接続されました。',
    '認証情報の検証に成功しました',
    '已成功连接到 Concur',
    '凭据已验证',
  ])('%s: accepted', (text) => {
    expect(createClassifier(TARGET)(text)).toBe('accepted');
  });

  test.each(['Client ID verified', 'Refresh Token is valid', 'Client-ID und Client-Geheimnis sind gültig'])(
    '%s: a part of the values only',
    (text) => {
      expect(createClassifier(TARGET)(text)).toBe('part');
    },
  );
});

describe('plain words of further kinds', () => {
  test.each([
    'Concur did not recognize this client.',
    'The token was revoked',
    'Token mismatch',
    'Timeout while contacting Concur',
    'Concur is unreachable',
    'Forbidden',
    'Insufficient scope',
    'Declined by Concur',
    'Not verified',
    'Unverified',
    'No response from Concur',
    'Keine Verbindung zu Concur',
    "Concur n'a pas pu confirmer les identifiants",
    'Las credenciales no son válidas.',
    'As credenciais não são válidas',
    'Le credenziali non sono valide',
    'Geen verbinding met Concur',
    'Las credenciales no son correctas',
    'O token expirou',
    'Accesso negato',
    'トークンの有効期限が切れています',
    '令牌已过期',
  ])('%s: refused', (text) => {
    expect(createClassifier(TARGET)(text)).toBe('refused');
  });

  test.each([
    'Validation succeeded',
    'Credentials OK',
    'Credentials accepted',
    'The connection is active',
    'Conexión exitosa',
    'La conexión se ha establecido correctamente',
    'Conexão estabelecida com sucesso',
    "Les informations d'identification sont valides",
    'Connessione stabilita correttamente',
    'Verbinding met Concur is tot stand gebracht',
    'Conexão bem-sucedida',
    'Connexion établie',
    'Les identifiants sont valides',
    'Connessione stabilita',
    'Le credenziali sono valide',
    'Las credenciales son válidas',
    'De gegevens zijn geldig',
    '認証情報は有効です',
    'Concur への接続を確認しました。',
    '凭据有效',
  ])('%s: accepted', (text) => {
    expect(createClassifier(TARGET)(text)).toBe('accepted');
  });

  test.each([
    'Active integrations',
    'The connection is not active',
    'Introduzca una URL válida',
    'Compruebe que la URL es correcta',
    'トークンは1年後に期限が切れます',
    '令牌将于2027年过期',
    '有効ではありません',
    '请输入有效的 URL',
  ])('%s: not accepted', (text) => {
    expect(createClassifier(TARGET)(text)).not.toBe('accepted');
  });
});

describe('what is asked of the reader tells nothing', () => {
  test.each([
    'To keep your connection active, press Save',
    'Click Save to keep it connected',
    'You must keep your account active',
    'Please keep the connection established',
    'Close the verified window',
    'Die Verbindung muss hergestellt werden',
    'La connexion doit être établie',
    'Mantenga la conexión: debe estar conectada',
  ])('%s: not accepted', (text) => {
    expect(createClassifier(TARGET)(text)).toBe('unclear');
  });

  test.each([
    'Validated. Please save.',
    'Your credentials are valid, please save',
    'Die Verbindung ist hergestellt. Bitte Fenster nicht schließen',
    'Conexión establecida. Haga clic en Guardar.',
    'Connessione stabilita. Fare clic su Salva',
  ])('%s: accepted', (text) => {
    expect(createClassifier(TARGET)(text)).toBe('accepted');
  });
});
