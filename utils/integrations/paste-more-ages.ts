import type { PasteLabels } from '../core/paste/labels.ts';
import { words } from './word-list.ts';

/** Words that call a value old or new, and words between a name and its value, in the languages of `MORE_LABELS`. */
export const MORE_WORDS: Pick<PasteLabels, 'outdated' | 'examples' | 'current' | 'links'> = {
  outdated: {
    cs: words(
      'starý, stará, staré, předchozí, neplatný, neplatné, nepoužívat, neaktivní, deaktivovaný',
      'zrušený, zrušené, smazaný, zablokovaný, neplatná, zastaralý',
    ),
    da: words(
      'gammel, gamle, tidligere, forrige, udløbet, ugyldig, inaktiv, deaktiveret, slettet',
      'spærret, tilbagekaldt, ugyldigt, forældet, må ikke bruges, brug ikke',
    ),
    fi: words(
      'vanha, edellinen, entinen, vanhentunut, ei käytössä, poistettu, mitätöity, ei voimassa',
      'ei saa käyttää, älä käytä',
    ),
    hr: words('stari, stara, nevažeći, istekao, neaktivan, deaktiviran, opozvan, ne koristiti'),
    hu: words(
      'régi, korábbi, előző, lejárt, érvénytelen, inaktív, letiltott, törölt, visszavont',
      'ne használja',
    ),
    id: words('lama, kedaluwarsa, tidak aktif, dinonaktifkan, dihapus, jangan gunakan'),
    ko: words('이전, 기존, 만료된, 비활성, 비활성화, 사용 중지, 삭제된, 삭제됨, 무효, 폐기, 사용하지'),
    no: words('utløpt, gammel, gamle, ugyldig, inaktiv, deaktivert, slettet, sperret, ikke bruk'),
    pl: words(
      'stary, stara, stare, poprzedni, poprzednia, nieaktualny, nieaktualne, nie używać',
      'nieaktywny, nieaktywne, dezaktywowany, usunięty, unieważniony, nieważny, wygasły',
      'zablokowany',
    ),
    ro: words(
      'vechi, veche, expirat, inactiv, dezactivat, revocat, șters, anulat, invalid',
      'a nu se folosi',
    ),
    ru: words(
      'старый, старая, старые, предыдущий, прежний, устаревший, не использовать, старое',
      'неактивный, неактивен, отключен, отключён, удален, удалён, отозван, недействителен',
      'недействительный, просрочен',
    ),
    sk: words(
      'predchádzajúci, neplatný, starý, stará, staré, neaktívny, deaktivovaný, zrušený',
      'nepoužívať',
    ),
    sv: words(
      'gammal, gamla, gammalt, tidigare, föregående, ogiltig, inaktiv, inaktiverad, raderad',
      'spärrad, återkallad, upphävd, använd inte, utgången',
    ),
    th: words('เก่า, หมดอายุ, ยกเลิก, ปิดใช้งาน'),
    tr: words(
      'eski, önceki, süresi dolmuş, geçersiz, devre dişi, pasif, silinmiş, silindi',
      'iptal edilmiş, iptal edildi, kullanmayin',
    ),
    uk: words(
      'старий, старі, попередній, старе, неактивний, вимкнено, видалено, відкликано, недійсний',
      'не використовувати',
    ),
    'zh-TW': words('舊, 過期, 失效, 請勿使用, 停用, 已停用, 無效, 已刪除, 已撤銷, 作廢, 不再使用'),
  },
  examples: {
    cs: ['příklad'],
    da: ['eksempel'],
    fi: ['esimerkki'],
    hu: ['példa'],
    ko: ['예시'],
    pl: ['przykład'],
    ro: ['exemplu'],
    ru: ['пример'],
    sv: ['exempel'],
    tr: ['örnek'],
    uk: ['приклад'],
    'zh-TW': ['範例'],
  },
  current: {
    cs: words('nový, nová, nové, aktuální'),
    da: words('ny, nye, nyt, nuværende'),
    fi: words('uusi, nykyinen'),
    hu: words('új, jelenlegi'),
    ko: words('새로운, 신규, 현재'),
    pl: words('nowy, nowa, nowe, obecny, aktualny'),
    ro: words('nou, nouă, actual'),
    ru: words('новый, новая, новые, текущий, актуальный'),
    sv: words('nya, nytt, nuvarande, aktuell'),
    tr: words('yeni, güncel'),
    uk: words('новий, нові, поточний'),
    'zh-TW': words('目前, 現在'),
  },
  links: {
    cs: ['je'],
    da: ['er'],
    pl: ['jest'],
    ro: ['este'],
    sv: ['är'],
  },
};
