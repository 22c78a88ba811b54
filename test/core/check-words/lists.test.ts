import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { WORDS as DE } from '../../../utils/core/check-words/de.ts';
import { WORDS as EN } from '../../../utils/core/check-words/en.ts';
import { WORDS as ES } from '../../../utils/core/check-words/es.ts';
import { WORDS as FR } from '../../../utils/core/check-words/fr.ts';
import { WORDS as JA } from '../../../utils/core/check-words/ja.ts';
import { WORDS as PT_BR } from '../../../utils/core/check-words/pt-BR.ts';
import { WORDS as ZH_CN } from '../../../utils/core/check-words/zh-CN.ts';

/** A list, what its words are made of, and the digest of its words in their order, which never changes. */
const LISTS = {
  en: {
    words: EN,
    shape: /^[a-z]{3,9}$/,
    digest: 'beb84b61fd34feb14927ff33249ebb7d3cd272bc51a26a1d3f5e67a9c4b5a945',
    banned: 'yes no same different right wrong next again first one two kill bomb devil naked idiot apples',
  },
  de: {
    words: DE,
    shape: /^[A-ZÄÖÜ][a-zäöüß]{2,8}$/,
    digest: '1e240acb2c763043a57f6094ea406ddd98dab0bf63b0a44c67d557be3b21324a',
    banned: 'Wort Fehler Frage Antwort Zahl Hundert Bombe Krieg Teufel Waffe Idiot Äpfel',
  },
  fr: {
    words: FR,
    shape: /^[a-zàâçèéêëîïôöùûüœ]{3,9}$/,
    digest: '4874d11b1f03581fb720c4c430f7ea439d49c356a7ef840ca4793a5b61885b41',
    banned: 'mot erreur question oui non deux mille bombe guerre diable arme idiot',
  },
  es: {
    words: ES,
    shape: /^[a-záéíñóúü]{3,9}$/,
    digest: '017e1602b44c9cd915c6ef38453d3de6e5935cdc6c1ca842e3501259e46d9c94',
    banned: 'palabra error pregunta igual diferente dos mil bomba guerra diablo arma idiota',
  },
  'pt-BR': {
    words: PT_BR,
    shape: /^[a-záâãàçéêíóôõúü]{3,9}$/,
    digest: 'cebd27ce1e6e3d8f0b246df66509f57f19a9201133739bb91439980ac89f5221',
    banned: 'palavra erro pergunta igual diferente dois mil bomba guerra diabo arma idiota',
  },
  'zh-CN': {
    words: ZH_CN,
    shape: /^\p{Script=Han}{2}$/u,
    digest: '2436caefb749ed77f6be9e4ee5e3522f7e4daa441415d6c13ff78b6795df5225',
    banned: '密码 错误 正确 相同 不同 战争 炸弹 政府 厕所 警察 国旗',
  },
  ja: {
    words: JA,
    shape: /^(?:[あ-ん][ぁぃぅぇぉゃゅょ]?){2,5}$|^(?:[ア-ンー][ァィゥェォャュョ]?){2,5}$/,
    digest: '8f6f26367df9eefb249eefb3d4058a5f43e66eb0f3bbd4555330bf31938ca5db',
    banned: 'ことば まちがい おなじ ひみつ こたえ てじょう ばくだん せんそう けいさつ いのり',
  },
};

/** Without diacritics and case: what is left when somebody says or writes a word carelessly. */
const fold = (word: string) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** A word with each of its letters in turn left out, and with each replaced by a star: words at distance 1 meet there. */
const withOneLess = (word: string) =>
  [...word].flatMap((_, at) => [
    `${word.slice(0, at)}${word.slice(at + 1)}`,
    `${word.slice(0, at)}*${word.slice(at + 1)}`,
  ]);

/** Pairs that differ by one letter put in, left out or replaced. */
function neighbours(words: readonly string[]): string[] {
  const seen = new Map(words.map((word) => [word, word]));
  return words.flatMap((word) =>
    withOneLess(word).flatMap((less) => {
      const other = seen.get(less);
      if (less.includes('*')) seen.set(less, word);
      return other === undefined || other === word ? [] : [`${other} ${word}`];
    }),
  );
}

describe.each(Object.entries(LISTS))('check words %s', (_language, { words, shape, digest, banned }) => {
  it('are 2,048, all different without diacritics', () => {
    expect(words).toHaveLength(2048);
    expect(new Set(words.map(fold)).size).toBe(2048);
  });

  it('are made of the letters of their language, neither too short nor too long', () => {
    expect(words.filter((word) => !shape.test(word))).toEqual([]);
  });

  it('hold none that offends or that is said while words are compared', () => {
    expect(banned.split(' ').filter((word) => words.includes(word))).toEqual([]);
  });

  it('are for ever the same in the same order', () => {
    expect(createHash('sha256').update(words.join('\n')).digest('hex')).toBe(digest);
  });
});

describe.each(Object.entries(LISTS).filter(([, { words }]) => /^\p{Script=Latin}/u.test(words.join(''))))(
  'spelt check words %s',
  (_language, { words }) => {
    it('differ by more than one letter', () => {
      expect(neighbours(words.map(fold))).toEqual([]);
    });
  },
);
