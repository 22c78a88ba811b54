import type { ByLanguage } from '../core/source/source.ts';
import { words } from './word-list.ts';

/** Words by which a pasted text corrects what stands elsewhere in it, beside those of `PASTE_AGES`, by language. */
export const PASTE_CORRECTIONS: ByLanguage = {
  en: words(
    'instead, correct, corrected, correction, right one, this one, sorry, apologies, oops',
    'mistake, by mistake, typo, mixed up, mix-up, swapped, incorrect, ignore, disregard',
    'should be, should read, should have been, must be, has to be, needs to be, changed',
    'supersedes, replaces, regenerated, recreated, reissued, rotated, renewed, actually',
  ),
  de: words(
    'stattdessen, statt, anstelle, richtig, richtige, richtiges, korrekt, korrekte, Korrektur',
    'korrigiert, sorry, Entschuldigung, entschuldigen, Verzeihung, pardon, Fehler, Tippfehler',
    'Schreibfehler, vertauscht, verwechselt, falsche, falsches, ignorieren, ignoriert, muss',
    'müsste, soll, sollte, geändert, ersetzt, erneuert, neu erzeugt, neu erstellt, rotiert',
  ),
  fr: words(
    'au lieu, à la place, plutôt, correct, correcte, correction, corrigé, corrigée, le bon',
    'la bonne, désolé, désolée, pardon, excusez, erreur, faute, erroné, erronée, ignorer',
    'ignorez, doit être, devrait être, changé, remplace, renouvelé, régénéré, celui-ci',
    'celle-ci',
  ),
  es: words(
    'en su lugar, en lugar, en vez, correcto, correcta, corrección, corregido, corregida',
    'perdón, disculpe, disculpa, lo siento, error, errata, equivocado, equivocada, incorrecto',
    'ignore, ignorar, debe ser, debería ser, cambiado, cambió, reemplaza, sustituye, renovado',
  ),
  'pt-BR': words(
    'em vez, no lugar, correto, correta, correção, corrigido, corrigida, desculpe, desculpa',
    'perdão, erro, engano, errado, errada, incorreto, ignore, ignorar, deve ser, deveria ser',
    'mudou, alterado, alterada, substitui, renovado, renovada, o certo, a certa',
  ),
  it: words(
    'invece, al posto, corretto, corretta, correzione, giusto, giusta, scusa, scusate, scusi',
    'errore, refuso, sbagliato, sbagliata, errato, errata, ignora, ignorare, deve essere',
    'dovrebbe essere, cambiato, cambiata, sostituisce, rinnovato, rigenerato',
  ),
  nl: words(
    'in plaats, juiste, correct, correcte, correctie, gecorrigeerd, sorry, excuses, fout, foute',
    'foutje, vergissing, typefout, verkeerd, verkeerde, negeer, negeren, moet zijn',
    'hoort te zijn, gewijzigd, vervangt, vernieuwd',
  ),
  ja: words(
    '正しく, 正しい, 訂正, 修正, 間違, 誤り, 誤って, 誤記, 失礼, すみません, 申し訳, 代わりに, 無視, 変更',
  ),
  'zh-CN': words('更正, 正确, 改为, 应为, 应该是, 错误, 错了, 写错, 抱歉, 对不起, 忽略, 代替, 换成'),
  cs: words(
    'místo toho, správný, správná, správné, oprava, omlouvám, omluva, chyba, překlep, ignorujte',
    'má být',
  ),
  da: words('i stedet, rigtige, korrekte, rettelse, beklager, undskyld, fejl, forkert, ignorer', 'skal være'),
  fi: words('sijaan, oikea, korjaus, pahoittelut, anteeksi, virhe, väärä, jätä huomiotta, pitäisi olla'),
  hr: words('umjesto, ispravan, ispravak, oprostite, pogreška, krivi, zanemarite, treba biti'),
  hu: words(
    'helyett, helyes, javítás, elnézést, bocsánat, hiba, rossz, elírás',
    'kérem hagyja figyelmen kívül',
  ),
  ko: words('대신, 올바른, 정정, 수정, 죄송, 오류, 잘못, 오타, 무시, 변경'),
  no: words('i stedet, riktige, korrekte, rettelse, beklager, feil, ignorer, skal være'),
  pl: words(
    'zamiast, właściwy, poprawny, prawidłowy, korekta, poprawka, przepraszam, błąd, pomyłka',
    'zignoruj, powinno być',
  ),
  ro: words(
    'în schimb, în loc, corect, corectă, corecție, scuze, eroare, greșit, ignorați',
    'trebuie să fie',
  ),
  ru: words(
    'вместо, правильный, правильная, исправление, извините, ошибка, опечатка, неверный',
    'игнорируйте, должен быть',
  ),
  sk: words('namiesto, správny, správna, oprava, ospravedlňujem, chyba, preklep, ignorujte, má byť'),
  sv: words(
    'istället, i stället, rätt, korrekt, rättelse, ursäkta, förlåt, fel, felaktig, ignorera',
    'ska vara',
  ),
  th: words('แทน, ถูกต้อง, แก้ไข, ขออภัย, ผิด'),
  tr: words('bunun yerine, yerine, doğru, düzeltme, üzgünüm, özür, hata, yanliş, yok sayin, olmali'),
  uk: words('замість, правильний, виправлення, вибачте, помилка, неправильний, ігноруйте, має бути'),
  'zh-TW': words('更正, 正確, 改為, 應為, 錯誤, 抱歉, 對不起, 忽略'),
};
