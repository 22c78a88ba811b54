import { foldLabel } from '../../../core/text/text.ts';
import { composedContains } from '../../base/composed.ts';
import { ownTextOf, textOf } from '../../base/text.ts';
import { isShown } from '../../base/visible.ts';
import { dialogAround } from './container.ts';
import { headingsOver, namesAround, titleText, widestAround } from './headings.ts';
import { holdsAny, isLabel, isMixed, type Lexicon, speaksOf } from './lexicon.ts';
import { isOneOfSeveral } from './one-of-several.ts';
import type { Scene } from './scene.ts';
import { titlesOver } from './titles.ts';

/**
 * Whose form it is by what stands over it: the source's (`own`), somebody else's (`other`), nobody's in particular
 * (`open`) because headings only say what any settings page says. `named`: a heading names something that is none of
 * these; `under`: it does, in a part that is about the source; `titled`: only the title of the whole page does.
 */
export type Subject = 'own' | 'other' | 'open' | 'under' | 'titled' | 'named';

const MOST_TEXT = 3000;

/** Whose form the titles and the names around it say it is; the nearest one that says it decides. */
export function subjectOf(container: Element, first: Element, scene: Scene): Subject {
  const { lexicon } = scene;
  const around = subjectOfNames(namesAround(container), lexicon);
  const over = subjectOfNames(titlesOver(container, first, scene), lexicon);
  if (around === 'other' || over === 'other') return 'other';
  if (over === 'own') return 'own';
  if (around === 'own') return over === 'open' ? 'own' : 'under';
  if (around === 'under' || over === 'under') return 'under';
  if (around === 'named') return 'named';
  if (over !== 'named') return 'open';
  const [top] = headingsOver(first, scene);
  const below = [...titlesOver(container, first, scene)].filter((title) => title !== top?.text);
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
    const namesMore = isMixed(name, lexicon);
    // A heading over several ("this one and others") says nothing of a part that has another name.
    if (isOwn && !isOther && !(isNamed && namesMore)) return isNamed ? 'under' : 'own';
    isNamed ||= namesMore;
  }
  return isNamed ? 'named' : 'open';
}

/**
 * Whether the text in the form's own part of the page speaks of the source. Its first line, below the heading if there
 * is one, is its title: one that names something else makes the rest a remark. A name to choose among others is none.
 */
export function proseSpeaksOf(container: Element, first: Element, scene: Scene): boolean {
  const { lexicon } = scene;
  const part = widestAround(container, scene);
  const text = ownTextOf(part, MOST_TEXT);
  if (!speaksOf(text, lexicon) || isOneOfSeveral(part, first, scene)) return false;
  const lines = text.split('\n');
  const heading = headingsOver(first, scene).at(-1)?.text.split('\n').at(-1) ?? '';
  // A label and nothing more is no title, though a title may have one in it.
  const title = lines.slice(lines.indexOf(heading) + 1).find((line) => !isLabel(line, lexicon)) ?? '';
  return speaksOf(title, lexicon) || !isMixed(title, lexicon);
}

/** Whether the page as a whole does: by its title, or by what is about the part shown now, where `partOnly` that alone. */
export function pageSpeaksOf({ document, current, lexicon }: Scene, partOnly: boolean): boolean {
  const { pathname, hash } = document.location;
  const texts = [pathname, hash, ...current.filter(isShown).map((each) => textOf(each, 200))];
  return [...texts, partOnly ? '' : document.title].some((text) => speaksOf(text, lexicon));
}

/**
 * Whether the page behind a dialog can mean nothing but the source: its title names it, or one of its headings does and
 * no other names anything. A dialog may have been opened from any part of the page.
 */
export function pageBehindSpeaksOf(container: Element, { headings, lexicon }: Scene): boolean {
  const dialog = dialogAround(container);
  if (!dialog) return false;
  const behind = headings
    .filter((heading) => !composedContains(dialog, heading))
    .map((heading) => ({ text: titleText(heading), isTop: heading.localName === 'h1' }));
  if (behind.some(({ text }) => subjectOfNames([text], lexicon) === 'other')) return false;
  const own = behind.filter(({ text }) => speaksOf(text, lexicon));
  if (own.some(({ isTop }) => isTop)) return true;
  return own.length > 0 && behind.every(({ text }) => !isMixed(text, lexicon));
}
