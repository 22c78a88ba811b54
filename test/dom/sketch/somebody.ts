import fc from 'fast-check';
import { knownWords } from '../../../utils/core/sketch/known-words.ts';
import { WIDGET_TEXTS } from '../../../utils/core/sketch/widget-texts.ts';
import { SKETCH_WORDS } from '../../../utils/integrations/sketch-words.ts';

const KNOWN = knownWords({ ...SKETCH_WORDS, texts: [...SKETCH_WORDS.texts, ...WIDGET_TEXTS] });
const letters = (from: string, min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(...from), minLength: min, maxLength: max });
/** A word that says something of somebody; known words are nobody's, whoever is called by them. */
const word = (from: string, min = 5, max = 10) =>
  letters(from, min, max).filter((made) => !KNOWN.isInterface(made) && !/^(.)\1+$/u.test(made));
const capital = (made: string) => made[0]?.toUpperCase() + made.slice(1);

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const name = fc.oneof(
  word(LATIN).map(capital),
  word('äöüßéèçñøåæœłžš').map(capital),
  word('абвгдежзийклмнопрстуф').map(capital),
  word('李王張刘陈杨赵黄周吴徐孙'),
  word('ヤマダタロウスズキハナコ'),
);
const number = letters('0123456789', 6, 16).filter((made) => new Set(made).size > 2);
const token = letters(`${LATIN}${LATIN.toUpperCase()}0123456789`, 20, 60).filter(
  (made) => /\d/u.test(made) && /[a-z]/u.test(made),
);

/** Everything that may be somebody's, each with the pieces of it that tell whose it is. */
export const somebody = fc
  .record({
    first: name,
    last: name,
    company: name,
    street: name,
    number,
    token,
    uuid: fc.uuid(),
    mail: word(LATIN),
    host: word(LATIN),
  })
  .map(({ first, last, company, street, number: digits, token: opaque, uuid, mail, host }) => {
    const things = [
      `${first} ${last}`,
      `${company} Ltd`,
      `${street} 12`,
      digits,
      digits.replace(/(\d{3})(?=\d)/gu, '$1-'),
      opaque,
      `at-${opaque}`,
      uuid,
      uuid.toUpperCase(),
      `${mail}@${host}.example`,
      `https://${host}.example/${mail}/${digits}?user=${mail}`,
      `https://${host}.concursolutions.com/${mail}`,
      `${company}${capital(last)}`,
      `${company.toLowerCase()}-${digits}`,
    ];
    return { things, pieces: [first, last, company, street, digits, opaque, uuid, mail, host] };
  });
