import { pageRoots } from '../../../utils/dom/base/composed.ts';

const PREFIX = 'data-expect-';

/** An element with an answer on it, and what the answer says. */
export interface Mark {
  readonly element: Element;
  readonly value: string;
}

/** The right answers of a page, kept aside. */
export interface Answers {
  /** Where the page is on its site; null where it does not say. */
  readonly address: URL | null;
  /** The answers of one kind (`value` for `data-expect-value`), in the document's order; "; " parts several on one element. */
  of(kind: string): readonly Mark[];
}

/** Takes the answers, the address and the comments out of a page that was parsed: nothing that is tested may see them. */
export function takeAnswers(page: Document): Answers {
  const marks = new Map<string, Mark[]>();
  const take = (element: Element): void => {
    for (const { name, value } of [...element.attributes]) {
      if (!name.startsWith(PREFIX)) continue;
      const kind = name.slice(PREFIX.length);
      const said = value.split('; ').map((each) => ({ element, value: each }));
      marks.set(kind, [...(marks.get(kind) ?? []), ...said]);
      element.removeAttribute(name);
    }
  };
  for (const root of pageRoots(page)) root.querySelectorAll('*').forEach(take);
  const link = page.querySelector<HTMLLinkElement>('link[rel=canonical]');
  link?.remove();
  const comments = page.createNodeIterator(page, NodeFilter.SHOW_COMMENT);
  for (let node = comments.nextNode(); node; node = comments.nextNode()) (node as Comment).remove();
  return { address: link ? new URL(link.href) : null, of: (kind) => marks.get(kind) ?? [] };
}
