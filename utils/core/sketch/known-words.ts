import { foldLabel } from '../text/text.ts';
import { INTERFACE_WORDS } from './interface-words.ts';
import { byScript, isUnspaced } from './shapes.ts';

/** Less may be the beginning of anything. */
const SHORTEST_START = 4;

/** What a sketch may say as it stands: data of the vendors. Everything else is a person's or a company's until proven otherwise. */
export interface SketchWords {
  /** Labels, headings, buttons and names of the vendors, in every language. */
  readonly texts: readonly string[];
  /** Single words that stand in any text: names of vendors, products and of entries of lists, as they are written. */
  readonly names: readonly string[];
  /** Paths of the vendors' pages. */
  readonly paths: readonly string[];
  /** What the vendors' own classes and attributes begin with or are made of. */
  readonly technical: readonly string[];
  /** Domains of the vendors. */
  readonly domains: readonly string[];
}

/** Known words, looked up while a page is described. */
export interface KnownWords {
  /** How many of these folded words, from `at` on, are a known text; 0 if they begin none. */
  textAt(words: readonly string[], at: number): number;
  /** Whether a word is one of the names that stand in any text. */
  isName(word: string): boolean;
  /** Whether a folded text, shortened by the page, is the beginning of a known one. */
  begins(start: string): boolean;
  /** The words of a run of letters: one, but in scripts that put no blanks between words. */
  wordsIn(run: string): readonly string[];
  /** Whether a part of a technical name says nothing of anybody. */
  isInterface(part: string): boolean;
  /** Whether a host is one of the vendors'. */
  isVendor(host: string): boolean;
}

/** Prepares known words for looking up. */
export function knownWords({ texts, names: always, paths, technical, domains }: SketchWords): KnownWords {
  const phrases = texts.map((text) => foldLabel(text).split(' ').flatMap(byScript)).filter(isTold);
  const whole = phrases.map((phrase) => phrase.join(' '));
  const unspaced = phrases.flat().filter((word) => word.length > 1 && isUnspaced(word));
  const ofThem = new RegExp(`(${unspaced.sort((a, b) => b.length - a.length).join('|') || '$^'})`, 'u');
  const byFirst = Map.groupBy(phrases, ([first]) => first);
  const names = new Set([...INTERFACE_WORDS, ...technical]);
  for (const phrase of phrases) for (const word of phrase) names.add(word);
  for (const each of [...paths, ...domains])
    for (const part of each.toLowerCase().split(/[^a-z0-9]+/u)) names.add(part);
  return {
    textAt(words, at) {
      const fits = (byFirst.get(words[at] ?? '') ?? []).filter((phrase) =>
        phrase.every((word, index) => words[at + index] === word),
      );
      return Math.max(0, ...fits.map(({ length }) => length));
    },
    isName: (word) => always.includes(word),
    begins: (start) => start.length >= SHORTEST_START && whole.some((text) => text.startsWith(start)),
    wordsIn: (run) =>
      byScript(run).flatMap((part) => (isUnspaced(part) ? part.split(ofThem).filter(Boolean) : part)),
    isInterface: (part) => part !== '' && names.has(part.toLowerCase()),
    isVendor: (host) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`)),
  };
}

/** A value may be drawn letter by letter: a single one is nobody's word. */
const isTold = (phrase: readonly string[]): boolean => phrase.join('').length > 1;
