import { closest, composedContains, composedParent } from '../../base/composed.ts';
import { accessibleName, ariaName, pictureNames } from '../../base/name.ts';
import { attributeOf, matches } from '../../base/native.ts';
import { textOf } from '../../base/text.ts';
import { isShown } from '../../base/visible.ts';
import { dialogAround } from './container.ts';
import type { Scene } from './scene.ts';

export interface Heading {
  /** 1 is the title of the page; inside a frame more is added. */
  readonly level: number;
  readonly text: string;
  readonly element: Element;
}

/** The headings under which an element stands, outermost first: each one of a higher rank than the next. */
export function headingsOver(element: Element, scene: Scene): Heading[] {
  const within = dialogAround(element);
  const path: Heading[] = [];
  const before = new Set(scene.outline.slice(0, scene.outline.indexOf(element)));
  for (const item of scene.headings) {
    if (!before.has(item)) break;
    if ((within && !composedContains(within, item)) || !covers(item, element, scene)) continue;
    const level = levelOf(item, scene.document);
    while ((path.at(-1)?.level ?? 0) >= level) path.pop();
    path.push({ level, text: titleText(item), element: item });
  }
  return path;
}

/** A heading speaks for the part of the page that it stands in, not for the next block: the smallest part with candidates. */
function covers(heading: Element, element: Element, { candidatesIn }: Scene): boolean {
  const part = closest(heading, (at) => at !== heading && candidatesIn(at).length > 0);
  return part !== null && composedContains(part, element);
}

/** Rank of a heading; those inside a frame stand under the ones around it. */
function levelOf(heading: Element, page: Document): number {
  let level = Number(attributeOf(heading, 'aria-level') ?? /^h([1-6])$/u.exec(heading.localName)?.[1] ?? 2);
  for (let at: Element | null | undefined = heading; at && at.ownerDocument !== page; level += 10)
    at = at.ownerDocument.defaultView?.frameElement;
  return level;
}

const BUTTON = 'button,[role=button],[role=tab]';
const LONGEST = 200;

/** What a title says: its text; where it has none, what stands on its button (an accordion's), or its picture's name. */
export function titleText(title: Element): string {
  const text = textOf(title, LONGEST);
  if (text) return text;
  const button = matches(title, BUTTON) ? title : title.querySelector(BUTTON);
  return (button ? accessibleName(button) : pictureNames(title).join(' ')).slice(0, LONGEST);
}

/** The title that HTML gives to a part of a page by an element of its own. */
const TITLE: Readonly<Record<string, string>> = { fieldset: 'legend', details: 'summary', table: 'caption' };

/** What the parts of the page around the container are called, innermost first. */
export function namesAround(container: Element): string[] {
  const names: string[] = [];
  for (let at: Element | null = container; at; at = composedParent(at)) {
    const title = TITLE[at.localName] && at.querySelector(`:scope > ${TITLE[at.localName]}`);
    names.push(
      ariaName(at),
      attributeOf(at, 'title') ?? '',
      title && isShown(title) ? textOf(title, LONGEST) : '',
    );
  }
  return names.filter((name) => name.trim() !== '');
}

/** The largest element around the container that holds no further text field, up to its dialog: its title stands in it. */
export function widestAround(container: Element, { document, fieldsIn }: Scene): Element {
  const within = dialogAround(container);
  const own = fieldsIn(container).length;
  let at = container;
  while (at !== within && at !== document.documentElement) {
    const up = composedParent(at);
    if (!up || fieldsIn(up).length > own) break;
    at = up;
  }
  return at;
}

/** What stands in the first line of a rendered text. */
export const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

/** Whether a line reads like a title: a few words that end no sentence. */
export const isTitle = (line: string): boolean =>
  line.length <= 60 && line.split(' ').length <= 5 && !/[.!?:\u3002]$/u.test(line);
