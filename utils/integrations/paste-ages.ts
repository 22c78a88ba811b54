import type { PasteLabels } from '../core/paste/labels.ts';
import { words } from './paste-words.ts';

type Ages = Pick<PasteLabels, 'outdated' | 'examples' | 'current' | 'replacedBy' | 'insteadOf' | 'joints'>;

/** Words of a pasted text that tell of several values of one name which is in force, by language. */
export const PASTE_AGES: Ages = {
  /** Words that call a value old or void. */
  outdated: {
    en: [
      ...words('old, previous, former, outdated, obsolete, expired, revoked, wrong, void'),
      ...words("no longer valid, no longer works, do not use, don't use, replaced by"),
    ],
    de: [
      ...words('alt, alte, altes, alter, alten, bisherige, bisheriges, bisheriger, bisherigen, frühere'),
      ...words('früheres, früherer, vorige, voriges, voriger, vorherige, vorheriges, abgelaufen'),
      ...words('abgelaufene, abgelaufenes, abgelaufener, ungültig, falsch, ersetzt durch'),
      ...words('nicht verwenden, nicht mehr gültig'),
    ],
    fr: [
      ...words('ancien, ancienne, précédent, précédente, expiré, expirée, périmé, périmée, révoqué'),
      ...words('ne pas utiliser, remplacé par'),
    ],
    es: words('antiguo, antigua, anterior, caducado, caducada, no usar, reemplazado por'),
    'pt-BR': words('antigo, antiga, expirado, expirada, não usar, substituído por'),
    it: words('vecchio, vecchia, precedente, scaduto, scaduta, non usare, sostituito da'),
    nl: words('oud, oude, vorige, verlopen, niet gebruiken, vervangen door'),
    ja: words('古い, 旧, 以前の, 期限切れ, 無効, 使用しない'),
    'zh-CN': words('旧, 过期, 失效, 请勿使用'),
  },
  /** Words that call a value an example. */
  examples: {
    en: words('example, sample, placeholder, dummy, e.g.'),
    de: words('Beispiel, z. B., z.B.'),
    fr: words('exemple, p. ex., par ex.'),
    es: ['ejemplo'],
    'pt-BR': ['exemplo'],
    it: ['esempio'],
    nl: words('voorbeeld, bijv.'),
    ja: words('例：, 例:'),
    'zh-CN': words('示例, 例如'),
  },
  /** Words that call a value the one in force. */
  current: {
    en: words('new, current, now, valid now, latest, updated'),
    de: [
      ...words('neu, neue, neues, neuer, neuen, jetzt, aktuell, aktuelle, aktuelles, aktueller, nun'),
      ...words('ab sofort, gültig'),
    ],
    fr: words('nouveau, nouvelle, nouvel, actuel, actuelle, maintenant, désormais'),
    es: words('nuevo, nueva, actual, ahora, vigente'),
    'pt-BR': words('novo, nova, atual, agora, vigente'),
    it: words('nuovo, nuova, attuale, ora, adesso'),
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
  /** Words between two values of which the first is in force. */
  insteadOf: {
    en: [
      ...words('changed from, rotated from, instead of, replaces, replacing, formerly, previously, was'),
      ...words('before, earlier'),
    ],
    de: words('geändert von, anstelle von, statt, ersetzt, bisher, vormals, früher, vorher, zuvor, war'),
    fr: words('au lieu de, remplace, auparavant, anciennement, avant'),
    es: words('en lugar de, en vez de, reemplaza a, sustituye a, anteriormente, antes, era'),
    'pt-BR': words('em vez de, no lugar de, substitui, anteriormente, antes, era'),
    it: words('invece di, sostituisce, in precedenza, prima, era'),
    nl: words('in plaats van, vervangt, voorheen, eerder, was'),
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
