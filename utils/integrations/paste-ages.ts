import type { PasteLabels } from '../core/paste/labels.ts';
import { words } from './word-list.ts';

type Ages = Pick<
  PasteLabels,
  'outdated' | 'examples' | 'current' | 'replacedBy' | 'replaces' | 'insteadOf' | 'joints'
>;

/** Words of a pasted text that tell of several values of one name which is in force, by language. */
export const PASTE_AGES: Ages = {
  /** Words that call a value old or void. */
  outdated: {
    en: words(
      'old, previous, former, outdated, obsolete, expired, revoked, wrong, void',
      "no longer valid, no longer works, do not use, don't use, replaced by, inactive",
      'deactivated, disabled, deleted, invalid, invalidated, compromised, leaked, superseded',
      'retired, withdrawn, cancelled, blocked, not active, not valid, not in use',
      'no longer active, no longer used, no longer in use, not be used, not to be used',
      'never use, ignore this, disregard this, to be ignored',
    ),
    de: words(
      'alt, alte, altes, alter, alten, bisherige, bisheriges, bisheriger, bisherigen, frühere',
      'früheres, früherer, vorige, voriges, voriger, vorherige, vorheriges, abgelaufen',
      'abgelaufene, abgelaufenes, abgelaufener, ungültig, falsch, ersetzt durch',
      'nicht verwenden, nicht mehr gültig, ungültige, ungültiges, ungültiger, inaktiv, inaktive',
      'inaktives, deaktiviert, deaktivierte, deaktiviertes, gesperrt, gesperrte, gesperrtes',
      'gelöscht, gelöschte, gelöschtes, widerrufen, widerrufene, widerrufenes, kompromittiert',
      'zurückgezogen, veraltet, veraltete, veraltetes, nicht aktiv, nicht gültig',
      'nicht mehr aktiv, nicht mehr verwenden, nicht mehr benutzen, nicht benutzen',
      'nicht nutzen, bitte ignorieren',
    ),
    fr: words(
      'ancien, ancienne, précédent, précédente, expiré, expirée, périmé, périmée, révoqué',
      'ne pas utiliser, remplacé par, révoquée, désactivé, désactivée, inactif, inactive',
      'supprimé, supprimée, invalide, compromis, compromise, obsolète, annulé, annulée',
      'non valide, pas valide, plus valide, plus valable, plus actif, plus active',
      'ne plus utiliser, pas utiliser, à ignorer, anciens, anciennes, précédents, précédentes',
    ),
    es: words(
      'antiguo, antigua, anterior, caducado, caducada, no usar, reemplazado por, desactivado',
      'desactivada, inactivo, inactiva, deshabilitado, revocado, revocada, eliminado, eliminada',
      'anulado, anulada, inválido, inválida, comprometido, obsoleto, obsoleta, no válido',
      'no activo, ya no es válido, no utilizar, no lo use, no lo utilice, antiguos, antiguas',
      'anteriores, caducados, caducadas',
    ),
    'pt-BR': words(
      'antigo, antiga, expirado, expirada, não usar, substituído por, desativado, desativada',
      'inativo, inativa, desabilitado, revogado, revogada, excluído, excluída, cancelado',
      'inválido, inválida, comprometido, obsoleto, obsoleta, não é mais válido, não utilizar',
      'não use, não usar mais, antigos, antigas, anterior, anteriores, expirados, expiradas',
    ),
    it: words(
      'vecchio, vecchia, precedente, scaduto, scaduta, non usare, sostituito da, disattivato',
      'disattivata, inattivo, inattiva, disabilitato, revocato, revocata, eliminato, eliminata',
      'annullato, compromesso, obsoleto, obsoleta, non valido, non valida, non attivo',
      'non più valido, non più attivo, non utilizzare, non usare più, vecchi, vecchie, precedenti',
      'scaduti, scadute',
    ),
    nl: words(
      'oud, oude, vorige, verlopen, niet gebruiken, vervangen door, gedeactiveerd',
      'gedeactiveerde, inactief, uitgeschakeld, geblokkeerd, ingetrokken, verwijderd, ongeldig',
      'ongeldige, gecompromitteerd, verouderd, verouderde, niet actief, niet geldig',
      'niet meer geldig, niet meer actief, niet meer gebruiken',
    ),
    ja: words(
      '古い, 旧, 以前の, 期限切れ, 無効, 使用しない, 停止済み, 停止中, 使用停止, 削除済み, 失効, 破棄, 使用禁止, 使わないで, 使用しないで',
      '無視してください',
    ),
    'zh-CN': words(
      '旧, 过期, 失效, 请勿使用, 已停用, 停用, 无效, 已删除, 已撤销, 已吊销, 作废, 禁用, 已禁用, 不再使用, 请忽略',
    ),
  },
  /** Words that call a value an example. */
  examples: {
    en: words('example, sample, placeholder, dummy, e.g., look like this, looks like this'),
    de: words('Beispiel, z. B., z.B., so aus'),
    fr: words('exemple, p. ex., par ex., ressemblent à, ressemble à, ressembleront à'),
    es: words('ejemplo, se ven así, se verán así'),
    'pt-BR': words('exemplo, ficarão assim, ficam assim'),
    it: words('esempio, questo aspetto'),
    nl: words('voorbeeld, bijv., er zo uit'),
    ja: words('例：, 例:, のような形式'),
    'zh-CN': words('示例, 例如, 形式如下'),
  },
  /** Words that call a value the one in force. */
  current: {
    en: words('new, current, now, valid now, latest, updated'),
    de: words(
      'neu, neue, neues, neuer, neuen, jetzt, aktuell, aktuelle, aktuelles, aktueller, nun',
      'ab sofort, gültig',
    ),
    fr: words(
      'nouveau, nouvelle, nouvel, nouveaux, nouvelles, actuel, actuelle, actuels, actuelles',
      'maintenant, désormais',
    ),
    es: words('nuevo, nueva, nuevos, nuevas, actual, actuales, ahora, vigente, vigentes'),
    'pt-BR': words('novo, nova, novos, novas, atual, atuais, agora, vigente, vigentes'),
    it: words('nuovo, nuova, nuovi, nuove, attuale, attuali, ora, adesso'),
    nl: words('nieuw, nieuwe, huidig, huidige, nu'),
    ja: words('新しい, 新, 現在の, 最新'),
    'zh-CN': words('新, 当前, 现在, 最新'),
  },
  /** Words between two values of which the second is in force. */
  replacedBy: {
    en: words('replaced by, replaced with, changed to, rotated to, renewed to, now, to'),
    de: words('ersetzt durch, geändert in, rotiert auf, jetzt, nun, auf'),
    fr: words('remplacé par, remplacée par, devient'),
    es: words('reemplazado por, reemplazada por, sustituido por'),
    'pt-BR': words('substituído por, substituída por, alterado para'),
    it: words('sostituito da, sostituita da'),
    nl: words('vervangen door, gewijzigd in'),
  },
  /** Words between two values of which the first takes the place of the second. */
  replaces: {
    en: words('instead of, in place of, replaces, replacing, supersedes'),
    de: words('anstelle von, anstelle, statt, ersetzt'),
    fr: words('au lieu de, à la place de, remplace'),
    es: words('en lugar de, en vez de, reemplaza a, reemplaza, sustituye a, sustituye'),
    'pt-BR': words('em vez de, no lugar de, substitui'),
    it: words('invece di, al posto di, sostituisce'),
    nl: words('in plaats van, vervangt'),
  },
  /** Words between two values of which the first is in force, and that may be about one value alone ("was revoked"). */
  insteadOf: {
    en: words('changed from, rotated from, formerly, previously, was, before, earlier'),
    de: words('geändert von, bisher, vormals, früher, vorher, zuvor, war'),
    fr: words('auparavant, anciennement, avant'),
    es: words('anteriormente, antes, era'),
    'pt-BR': words('anteriormente, antes, era'),
    it: words('in precedenza, prima, era'),
    nl: words('voorheen, eerder, was'),
  },
  /** Words that may stand between two values of one name beside those. */
  joints: {
    en: words('and, the, one, value, rotated, renewed, regenerated, refreshed, reset'),
    de: words('und, der, die, das, wert, rotiert, erneuert'),
    fr: words('et, le, la, valeur, renouvelé, renouvelée, régénéré, régénérée'),
    es: words('y, el, la, valor, rotado, rotada, renovado, renovada'),
    'pt-BR': words('e, o, a, valor, rotacionado, rotacionada, renovado, renovada'),
    it: words('e, il, la, valore, ruotato, ruotata, rinnovato, rinnovata'),
    nl: words('en, de, het, waarde, geroteerd, vernieuwd'),
    ja: words('値, 更新済み, 更新, の'),
    'zh-CN': words('值, 已轮换, 已更新, 的'),
  },
};
