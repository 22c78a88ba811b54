import type { PasteLabels } from '../core/paste/labels.ts';

type Ages = Pick<PasteLabels, 'outdated' | 'current' | 'replacedBy' | 'insteadOf' | 'joints'>;

/** Words of a pasted text that tell of several values of one name which is in force, by language. */
export const PASTE_AGES: Ages = {
  /** Words that call a value old, void or an example. */
  outdated: {
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
      ...[
        'ancien',
        'ancienne',
        'précédent',
        'précédente',
        'expiré',
        'expirée',
        'périmé',
        'périmée',
        'révoqué',
      ],
      ...['ne pas utiliser', 'remplacé par', 'exemple', 'p. ex.', 'par ex.'],
    ],
    es: ['antiguo', 'antigua', 'anterior', 'caducado', 'caducada', 'no usar', 'reemplazado por', 'ejemplo'],
    'pt-BR': ['antigo', 'antiga', 'expirado', 'expirada', 'não usar', 'substituído por', 'exemplo'],
    it: ['vecchio', 'vecchia', 'precedente', 'scaduto', 'scaduta', 'non usare', 'sostituito da', 'esempio'],
    nl: ['oud', 'oude', 'vorige', 'verlopen', 'niet gebruiken', 'vervangen door', 'voorbeeld', 'bijv.'],
    ja: ['古い', '旧', '以前の', '期限切れ', '無効', '使用しない', '例：', '例:'],
    'zh-CN': ['旧', '过期', '失效', '请勿使用', '示例', '例如'],
  },
  /** Words that call a value the one in force. */
  current: {
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
  },
  /** Words between two values of which the second is in force. */
  replacedBy: {
    en: ['replaced by', 'replaced with', 'changed to', 'now', 'to'],
    de: ['ersetzt durch', 'geändert in', 'jetzt', 'nun', 'auf'],
    fr: ['remplacé par', 'remplacée par', 'devient'],
    es: ['reemplazado por', 'reemplazada por', 'sustituido por'],
    'pt-BR': ['substituído por', 'substituída por', 'alterado para'],
    it: ['sostituito da', 'sostituita da'],
    nl: ['vervangen door', 'gewijzigd in'],
  },
  /** Words between two values of which the first is in force. */
  insteadOf: {
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
  },
  /** Words that may stand between two values of one name beside those. */
  joints: {
    en: ['and', 'the', 'one', 'value'],
    de: ['und', 'der', 'die', 'das', 'wert'],
    fr: ['et', 'le', 'la', 'valeur'],
    es: ['y', 'el', 'la', 'valor'],
    'pt-BR': ['e', 'o', 'a', 'valor'],
    it: ['e', 'il', 'la', 'valore'],
    nl: ['en', 'de', 'het', 'waarde'],
  },
};
