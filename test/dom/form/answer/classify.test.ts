import { describe, expect, test } from 'vitest';
import { TARGET } from '../../support/target-form.ts';
import { createClassifier } from './classifier.ts';

describe('what the page says', () => {
  test.each([
    ['Credentials validated successfully', 'accepted'],
    ['Your Concur account is connected.', 'accepted'],
    ['Valid', 'accepted'],
    ['Erfolgreich verbunden', 'accepted'],
    ['検証されました', 'accepted'],
    ['已连接', 'accepted'],
    ['The refresh token is not valid', 'refused'],
    ['Invalid client', 'refused'],
    ['Could not be validated', 'refused'],
    ['Validation failed: please try again...', 'refused'],
    ['Error while connecting', 'refused'],
    ['Die Angaben sind ungültig', 'refused'],
    ['Verbindung fehlgeschlagen', 'refused'],
    ['接続に失敗しました', 'refused'],
    ['Validating…', 'pending'],
    ['Checking whether the values are valid', 'pending'],
    ['Connecting to SAP Concur', 'pending'],
    ['检查…', 'pending'],
    ["This isn't valid", 'refused'],
    ["It doesn't seem to be connected", 'unclear'],
    ['No longer verified', 'unclear'],
    ['未验证', 'unclear'],
    ['Is your account connected?', 'unclear'],
    ['Validate', 'unclear'],
    ['Validation', 'unclear'],
    ['Thank you', 'unclear'],
    ['Concur is connected. You must press Save to keep it.', 'accepted'],
    ['Connected. However, two scopes are not granted.', 'unclear'],
    ['Connected accounts', 'unclear'],
    ['Your connected apps', 'unclear'],
    ['Verbundene Konten', 'unclear'],
    ['Connected account: Concur', 'accepted'],
    ['Verbunden. Allerdings ist der Token bald zu erneuern.', 'unclear'],
    ['接続されました。ただし、1 件の値があります。', 'unclear'],
    ['The previous error is resolved. Concur is connected.', 'accepted'],
    ['Der Fehler wurde behoben. Concur ist verbunden.', 'accepted'],
    ['The error is not resolved. Concur was connected.', 'refused'],
    ['2 of 4 values validated', 'unclear'],
    ['4 of 4 values validated', 'accepted'],
    ['Concur will be connected', 'unclear'],
    ['Errors: 3', 'refused'],
    ['Not connected', 'refused'],
    ['Nicht verbunden', 'refused'],
    ['Non connecté', 'refused'],
    ['No conectado', 'refused'],
    ['未连接', 'refused'],
    ['Erfolgreich verbunden. Bitte dieses Fenster nicht schließen.', 'accepted'],
  ] as const)('%s: %s', (text, kind) => {
    expect(createClassifier(TARGET)(text)).toBe(kind);
  });
});

describe('a failure that did not happen is none', () => {
  test.each([
    ['Validation finished with 0 errors. Concur is connected.', 'accepted'],
    ['No errors found. The connection is valid.', 'accepted'],
    ['Validated without errors or warnings.', 'accepted'],
    ['Connected, no warnings', 'accepted'],
    ['Connected (errors: 0)', 'accepted'],
    ['Verified. 0 of 4 checks failed.', 'accepted'],
    ['Error-free: all values are valid', 'accepted'],
    ['Keine Fehler gefunden. Concur ist verbunden.', 'accepted'],
    ['Ohne Fehler validiert', 'accepted'],
    ['Fehlerfrei validiert', 'accepted'],
    ['Connecté sans erreur', 'accepted'],
    ["Pas d'erreur : les valeurs sont vérifiées", 'accepted'],
    ['Validado sin errores', 'accepted'],
    ['Nenhum erro. Concur conectado.', 'accepted'],
    ['Convalidato senza errori', 'accepted'],
    ['Geen fouten gevonden: Concur is verbonden', 'accepted'],
    ['エラーはありません。接続済みです。', 'accepted'],
    ['没有错误，已连接', 'accepted'],
    ['No errors found', 'unclear'],
    ['0 of 4 checks failed', 'unclear'],
    ['Validation finished with 1 error: the client is not known.', 'refused'],
    ['10 errors. Concur is not connected.', 'refused'],
    ['Connected with 1,0 errors', 'refused'],
    ['4 of 4 checks failed', 'refused'],
    ['Not without errors', 'refused'],
    ['No, errors were found', 'refused'],
    ['Error: none of the values is valid', 'refused'],
    ['No errors in the form, but Concur rejected it', 'refused'],
    ['Keine Verbindung: Fehler 61', 'refused'],
    ['1 Fehler, 0 Warnungen', 'refused'],
    ['没有连接：错误', 'refused'],
  ] as const)('%s: %s', (text, kind) => {
    expect(createClassifier(TARGET)(text)).toBe(kind);
  });
});

describe('that something was stored or sent says nothing of the values', () => {
  test.each([
    ['Concur settings saved successfully.', 'unclear'],
    ['Saved', 'unclear'],
    ['Success! Your settings were updated.', 'unclear'],
    ['Erfolgreich gespeichert', 'unclear'],
    ['Modifications enregistrées avec succès', 'unclear'],
    ['Guardado correctamente', 'unclear'],
    ['Salvo com sucesso', 'unclear'],
    ['保存に成功しました', 'unclear'],
    ['保存成功', 'unclear'],
    ['Salvato con successo', 'unclear'],
    ['Opslaan gelukt: de gegevens zijn opgeslagen', 'unclear'],
    ['Connected app saved', 'unclear'],
    ['Validated and saved', 'accepted'],
    ['Saved. The Concur connection is validated.', 'accepted'],
    ['Geprüft, bestätigt und gespeichert', 'accepted'],
  ] as const)('%s: %s', (text, kind) => {
    expect(createClassifier(TARGET)(text)).toBe(kind);
  });
});

describe('what is asked for, supposed or of another time says nothing of the values', () => {
  test.each([
    ['Please enter a valid URL', 'unclear'],
    ['Enter the Client ID, the secret and a valid refresh token', 'unclear'],
    ['Press Validate to check whether your credentials are valid', 'unclear'],
    ['Bitte geben Sie eine gültige URL ein', 'unclear'],
    ['Connected, please save your settings', 'accepted'],
    ['Validated — click Save', 'accepted'],
    ['Please check the secret: it is invalid', 'refused'],
    ['If you see an error, contact support', 'unclear'],
    ['Connected. Errors will be reported by e-mail.', 'accepted'],
    ['Validated. If you change a value, validate again, otherwise it will fail.', 'accepted'],
    ['Wenn ein Fehler auftritt, melden Sie ihn. Die Verbindung ist bestätigt.', 'accepted'],
    ['Could not connect, and will not retry', 'refused'],
    ['Failed. If this continues, contact support.', 'refused'],
    ['Si è verificato un errore', 'refused'],
    ['Se ha producido un error', 'refused'],
    ['Last validated: 12 Nov 2026', 'unclear'],
    ['Zuletzt verbunden: gestern', 'unclear'],
  ] as const)('%s: %s', (text, kind) => {
    expect(createClassifier(TARGET)(text)).toBe(kind);
  });
});

describe('a word of acceptance with a "no" to it', () => {
  test.each([
    ['{"success":false}', 'unclear'],
    ['connected = false', 'unclear'],
    ['❌ Connected', 'unclear'],
    ['Connected ✕', 'accepted'],
    ['Connected, but the scope EXPRPT is missing', 'unclear'],
    ['Verbunden, aber ohne Berechtigung', 'unclear'],
    ['Only the Client ID is valid', 'unclear'],
    ['Test not passed', 'unclear'],
    ['Test passed', 'accepted'],
    ['Connection could not be established', 'refused'],
    ['The token was not accepted', 'refused'],
    ['Valider', 'unclear'],
  ] as const)('%s: %s', (text, kind) => {
    expect(createClassifier(TARGET)(text)).toBe(kind);
  });
});
