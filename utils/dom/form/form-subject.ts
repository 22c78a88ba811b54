import { foldLabel } from '../../core/text/text.ts';
import { composedContains } from '../base/composed.ts';
import { ownTextOf, textOf } from '../base/text.ts';
import { isShown } from '../base/visible.ts';
import { dialogAround } from './form-container.ts';
import { headingsOver, namesAround, titleText, widestAround } from './form-context.ts';
import { holdsAny, type Lexicon, unexplained } from './match-name.ts';
import { isOneOfSeveral } from './name-entries.ts';
import type { Scene } from './survey-page.ts';
import { titlesOver } from './titles-over.ts';

/**
 * Whose form it is by what stands over it: the source's (`own`), somebody else's (`other`), nobody's in particular
 * (`open`) because headings only say what any settings page says. `named`: a heading names something that is none of
 * these; `under`: it does, in a part that is about the source; `titled`: only the title of the whole page does.
 */
export type Subject = 'own' | 'other' | 'open' | 'under' | 'titled' | 'named';

const MOST_TEXT = 3000;

/** Whether a text speaks of the source and of nobody else whose forms are alike. */
export const speaksOf = (text: string, { context, others }: Lexicon): boolean => {
  const folded = foldLabel(text);
  return holdsAny(folded, context) && !holdsAny(folded, others);
};

/** Whose form the titles and the names around it say it is; the nearest one that says it decides. */
export function subjectOf(container: Element, first: Element, scene: Scene, lexicon: Lexicon): Subject {
  const titles = () => titlesOver(container, first, scene, lexicon);
  const [around, over] = [namesAround(container), titles()].map((names) => subjectOfNames(names, lexicon));
  if (around === 'other' || over === 'other') return 'other';
  if (over === 'own') return 'own';
  if (around === 'own') return over === 'open' ? 'own' : 'under';
  if (around === 'under' || over === 'under') return 'under';
  if (around === 'named') return 'named';
  if (over !== 'named') return 'open';
  const [top] = headingsOver(first, scene);
  const below = [...titles()].filter((title) => title !== top?.text);
  return top?.level === 1 && subjectOfNames(below, lexicon) === 'open' ? 'titled' : 'named';
}

/** `names`: innermost first. */
function subjectOfNames(names: Iterable<string>, lexicon: Lexicon): Subject {
  let isNamed = false;
  for (const name of names) {
    const folded = foldLabel(name);
    const isOwn = holdsAny(folded, lexicon.context);
    const isOther = holdsAny(folded, lexicon.others);
    if (isOther && !isOwn) return 'other';
    const isMixed = unexplained(folded, lexicon) !== '';
    // A heading over several ("this one and others") says nothing of a part that has another name.
    if (isOwn && !isOther && !(isNamed && isMixed)) return isNamed ? 'under' : 'own';
    isNamed ||= isMixed;
  }
  return isNamed ? 'named' : 'open';
}

/**
 * Whether the text in the form's own part of the page speaks of the source. Its first line, below the heading if there
 * is one, is its title: one that names something else makes the rest a remark. A name to choose among others is none.
 */
export function proseSpeaksOf(container: Element, first: Element, scene: Scene, lexicon: Lexicon): boolean {
  const part = widestAround(container, scene);
  const text = ownTextOf(part, MOST_TEXT);
  if (!speaksOf(text, lexicon) || isOneOfSeveral(part, first, scene, lexicon)) return false;
  const lines = text.split('\n');
  const heading = headingsOver(first, scene).at(-1)?.text.split('\n').at(-1) ?? '';
  const below = lines.slice(lines.indexOf(heading) + 1);
  const title = below.find((line) => !isBareLabel(line, lexicon)) ?? '';
  return speaksOf(title, lexicon) || unexplained(foldLabel(title), lexicon) === '';
}

/** A field's label and nothing more: a title may have one in it. */
const isBareLabel = (line: string, { fields }: Lexicon): boolean =>
  Object.values(fields).some((labels) => labels.has(foldLabel(line)));

/** Whether the page as a whole does: by its title, or by what is about the part shown now, where `partOnly` that alone. */
export function pageSpeaksOf({ document, current }: Scene, lexicon: Lexicon, partOnly: boolean): boolean {
  const { pathname, hash } = document.location;
  const texts = [pathname, hash, ...current.filter(isShown).map((each) => textOf(each, 200))];
  return [...texts, partOnly ? '' : document.title].some((text) => speaksOf(text, lexicon));
}

/**
 * Whether the page behind a dialog can mean nothing but the source: its title names it, or one of its headings does and
 * no other names anything. A dialog may have been opened from any part of the page.
 */
export function pageBehindSpeaksOf(container: Element, scene: Scene, lexicon: Lexicon): boolean {
  const dialog = dialogAround(container);
  if (!dialog) return false;
  const headings = scene.headings.filter((heading) => !composedContains(dialog, heading));
  const texts = headings.map((heading) => titleText(heading));
  if (texts.some((text) => subjectOfNames([text], lexicon) === 'other')) return false;
  const isOwn = (heading: Element) => speaksOf(titleText(heading), lexicon);
  if (headings.some((heading) => heading.localName === 'h1' && isOwn(heading))) return true;
  return headings.some(isOwn) && texts.every((text) => unexplained(foldLabel(text), lexicon) === '');
}
