import type { Target } from '../core/target/target.ts';
import { words } from './word-list.ts';

/** Words of MileIQ's page after its Validate, by language. The page's own words are not published: usual ones. */
export const ANSWERS = {
  refused: {
    en: words(
      'not valid, invalid, fail, error, incorrect, could not, cannot, unable, wrong, denied',
      'rejected, not connected, disconnected, expired, not validated, unauthorized, try again',
      'not accept, not match, not found, not able, no connection, timed out, unsuccessful',
      'not recogni, not verified, unverified, revoked, mismatch, timeout, unreachable, forbidden, insufficient',
      'declined, no response',
    ),
    de: words(
      'ungültig, fehl, abgelehnt, abgelaufen, falsch, nicht gültig, nicht verbunden',
      'nicht validiert, nicht bestätigt, nicht erfolgreich, nicht möglich, nicht gefunden',
      'nicht korrekt, stimmt nicht, stimmen nicht, kann nicht, konnte nicht, konnten nicht, verweigert',
      'keine verbindung',
    ),
    fr: words(
      'invalide, échec, échou, erreur, incorrect, impossible, refus, expiré, pas valide',
      "non valide, non connecté, pas connecté, déconnecté, n'a pas pu, n'ont pas pu",
    ),
    es: words(
      'no válid, inválid, error, fall, incorrect, rechaz, caduc, no se pudo, no se ha podido',
      'no conectad, no está conectad, no es válid, no son válid, desconectad, denegad, no es correct, no son correct',
    ),
    'pt-BR': words(
      'inválid, erro, falh, incorret, recus, expirad, expirou, não foi possível, não conectad',
      'não está conectad, não é válid, não são válid, desconectad',
    ),
    ja: words(
      '無効, エラー, 失敗, 正しくありません, 拒否, できません, されていません, 未接続, 期限切れです, 期限が切れて',
    ),
    'zh-CN': words('无效, 错误, 失败, 不正确, 拒绝, 无法, 未连接, 已过期'),
    it: words(
      'non valid, errore, errori, impossibile, rifiutat, scadut, non riuscit, errat, fallit',
      'non è valid, non sono valid, non conness, non è conness, non collegat, disconness, negat',
    ),
    nl: words(
      'ongeldig, mislukt, fout, geweigerd, verlopen, onjuist, kan niet, kon niet, konden niet',
      'niet geldig, niet verbonden, niet gekoppeld, niet gelukt, niet gevonden, geen verbinding',
    ),
  },
  // Whole words: a declined form stands before a noun ("gültige URL").
  accepted: {
    en: words(
      'validated, valid, connected, verified, linked, confirmed, established, authenticated, passed, accepted',
      'authorized, active, credentials ok, connection ok',
    ),
    de: words('verbunden, bestätigt, gültig, validiert, verknüpft, hergestellt'),
    fr: words(
      'validé, validée, validés, validées, connecté, connectée, connectés, connectées',
      'vérifié, vérifiée, vérifiés, vérifiées, établie, valides',
    ),
    // Portuguese, too.
    es: words(
      'validado, validada, validados, validadas, conectado, conectada, conectados, conectadas',
      'verificado, verificada, verificados, verificadas, válido, válida, válidos, válidas',
      'establecida, establecido, estabelecida, correcta, correctas',
    ),
    ja: words(
      '検証済み, 接続済み, 接続されました, 接続しました, 確認済み, 検証されました, 有効です, 接続を確認しました',
    ),
    'zh-CN': words('已验证, 已连接, 验证通过, 验证成功, 连接成功, 有效'),
    it: words(
      'convalidato, convalidata, convalidati, convalidate, connesso, connessa, connessi, connesse',
      'collegato, collegata, collegati, collegate, verificato, verificata, verificati, verificate',
      'stabilita, valido, valida, validi, valide',
    ),
    nl: words('gevalideerd, verbonden, geverifieerd, gekoppeld, geldig, tot stand gebracht'),
  },
  succeeded: {
    en: words('success, successful, successfully, succeeded, all set'),
    de: ['erfolgreich'],
    fr: words('réussi, réussie, réussis, réussies, succès'),
    es: words('éxito, exitosa, exitosamente, correctamente'),
    'pt-BR': words('sucesso, bem-sucedida'),
    ja: ['成功'],
    'zh-CN': ['成功'],
    it: words('riuscito, riuscita, successo, correttamente'),
    nl: words('gelukt, geslaagd'),
  },
  storing: {
    en: words('saved, stored, updated, submitted, sent, received, uploaded, created, copied'),
    de: words('gespeichert, gesichert, gesendet, übermittelt, übernommen, aktualisiert, angelegt'),
    fr: words('enregistr, sauvegard, envoyé, mis à jour, mise à jour, mises à jour'),
    es: words('guardad, almacenad, enviad, actualizad'),
    'pt-BR': words('salvo, salva, salvos, salvas, guardad, enviad, atualizad'),
    ja: words('保存, 送信, 更新'),
    'zh-CN': words('保存, 提交, 发送, 更新'),
    it: words('salvat, inviat, aggiornat'),
    nl: words('opgeslagen, bewaard, verzonden, bijgewerkt'),
  },
  pending: {
    en: words(
      'validating, verifying, checking, testing, connecting, loading, processing, saving',
      'please wait, in progress',
    ),
    de: words('wird geprüft, wird überprüft, wird validiert, wird geladen, bitte warten, läuft'),
    fr: words('en cours, patient, chargement'),
    es: words('validando, verificando, comprobando, cargando, espere, en curso'),
    'pt-BR': words('validando, verificando, carregando, aguarde, em andamento'),
    ja: words('検証中, 確認中, 接続中, 読み込み中, お待ちください'),
    'zh-CN': words('正在, 验证中, 加载中, 请稍候'),
    it: words('convalida in corso, verifica in corso, caricamento, attend'),
    nl: words('bezig met, wordt gevalideerd, wordt gecontroleerd, laden, even geduld'),
  },
  negating: {
    en: words('not, never, but, however, except, until'),
    de: words('nicht, nie, aber, jedoch, allerdings'),
    fr: words('pas, jamais, mais'),
    es: words('no, nunca, pero'),
    'pt-BR': words('não, nunca, mas'),
    ja: words('ません, ない, 未, ただし'),
    'zh-CN': words('未, 不, 没有, 但'),
    it: words('non, mai, ma'),
    nl: words('niet, nooit, maar'),
  },
  asking: {
    en: words('please, press, click, save, keep, continue, close, can, must, should, need, needs'),
    de: words('bitte, klicken, speichern, schließen, nicht schließen, muss, müssen'),
    fr: words('veuillez, cliquez, enregistrer, enregistrez, fermer, fermez, doit, doivent'),
    es: words('haga clic, haz clic, guardar, guarde, cerrar, cierre, debe, deben'),
    'pt-BR': words('clique, salvar, salve, fechar, feche, deve, devem'),
    it: words('fare clic, fai clic, salva, salvare, chiudere, chiudi, deve, devono'),
    nl: words('klik, opslaan, sluiten, moet, moeten'),
    ja: words('ください'),
    'zh-CN': words('请'),
  },
  nouns: {
    en: words(
      'account, accounts, app, application, integration, integrations, connection, connections, service, services',
      'credential, credentials, values, company, organization, team, teams',
    ),
    nl: words('account, accounts, toepassing, diensten, gegevens'),
  },
  mended: { en: words('resolved, fixed, cleared'), de: ['behoben'] },
  // Others have words that a third language uses otherwise ("si", "se", "als").
  supposing: {
    en: words('if, unless, will, would, can now, expires'),
    de: words('wenn, falls'),
  },
  none: {
    en: words('0, no, none, zero, without, without any, did not'),
    de: words('kein, keine, keinen, keinerlei, ohne'),
    fr: words("aucun, aucune, sans, pas d', pas d’"),
    es: words('ningún, ninguna, sin, no hay, no hubo'),
    'pt-BR': words('nenhum, nenhuma, sem, não há, não houve'),
    ja: ['0件の'],
    'zh-CN': words('没有, 没有发现, 没有任何, 未发现, 无, 0个, 0 个'),
    it: words('nessun, nessuna, senza, non ci sono'),
    nl: ['geen', 'zonder'],
  },
  outOf: { en: ['of', 'out of'], de: ['von'], fr: ['sur'], es: ['de'], it: ['di'], nl: ['van'] },
  noneBehind: {
    en: ['free'],
    de: ['frei', 'los'],
    nl: ['loos', 'vrij'],
    ja: words(
      'なし, はなし, はありません, はありませんでした, は見つかりません, は見つかりませんでした, 0件, は0件, がありません',
    ),
  },
  troubles: {
    en: words('problem, issue, warning'),
    de: ['problem', 'warnung'],
    fr: ['problème', 'avertissement'],
    es: ['problema', 'advertencia'],
    'pt-BR': ['problema', 'aviso'],
    ja: ['問題', '警告'],
    'zh-CN': ['问题', '警告'],
    it: ['problem', 'avvis'],
    nl: ['problem', 'waarschuwing'],
  },
  joining: {
    en: ['and', 'but'],
    de: ['und', 'aber'],
    fr: ['et', 'mais'],
    es: ['y', 'pero'],
    'pt-BR': ['e', 'mas'],
    'zh-CN': ['并', '且'],
    it: ['e', 'ma'],
    nl: ['en', 'maar'],
  },
  either: {
    en: words('and, or, nor'),
    de: words('und, oder'),
    fr: words('et, ou, ni'),
    es: words('y, o, ni'),
    'pt-BR': words('e, ou, nem'),
    it: words('e, o, né'),
    nl: words('en, of'),
  },
} as const satisfies Target['answers'];
