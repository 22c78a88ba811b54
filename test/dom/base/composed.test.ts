import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { composedElements } from '../../../utils/dom/base/composed.ts';
import { showPage } from '../support/target-form.ts';

afterEach(() => {
  showPage('');
});

type Part =
  | { readonly kind: 'input' | 'label' | 'span'; readonly role: boolean; readonly inner: readonly Part[] }
  | {
      readonly kind: 'host';
      readonly shadow: readonly Part[];
      readonly light: readonly Part[];
      readonly text: string;
    }
  | { readonly kind: 'slot'; readonly inner: readonly Part[] }
  | { readonly kind: 'frame'; readonly inner: readonly Part[] };

const { parts } = fc.letrec<{ part: Part; parts: Part[] }>((tie) => ({
  parts: fc.array(tie('part'), { maxLength: 4, depthIdentifier: 'page' }),
  part: fc.oneof(
    { depthSize: 'small', depthIdentifier: 'page', withCrossShrink: true },
    fc.record({
      kind: fc.constantFrom('input' as const, 'label' as const, 'span' as const),
      role: fc.boolean(),
      inner: fc.constant([]),
    }),
    fc.record({ kind: fc.constant('span' as const), role: fc.boolean(), inner: tie('parts') }),
    fc.record({
      kind: fc.constant('host' as const),
      shadow: tie('parts'),
      light: tie('parts'),
      text: fc.constantFrom('', 'text'),
    }),
    fc.record({ kind: fc.constant('slot' as const), inner: tie('parts') }),
    fc.record({ kind: fc.constant('frame' as const), inner: tie('parts') }),
  ),
}));

function build(into: Element | ShadowRoot, all: readonly Part[]): void {
  for (const part of all) {
    const name = { host: 'div', frame: 'iframe', slot: 'slot', input: 'input', label: 'label', span: 'span' };
    const element = into.ownerDocument.createElement(name[part.kind]);
    into.append(element);
    if (part.kind === 'host') {
      build(element.attachShadow({ mode: 'open' }), part.shadow);
      build(element, part.light);
      // Text alone takes the place of what a slot shows without any.
      element.append(part.text);
    } else if (part.kind === 'frame') {
      const body = (element as HTMLIFrameElement).contentDocument?.body;
      if (body) build(body, part.inner);
    } else {
      if ('role' in part && part.role) element.setAttribute('role', 'heading');
      build(element, part.inner);
    }
  }
}

/** The slow way: node by node, as the standards say what is drawn. */
function* oneByOne(node: Node): Generator<Element> {
  if (node.nodeType === Node.ELEMENT_NODE) yield node as Element;
  const { shadowRoot, contentDocument } = node as Partial<HTMLIFrameElement>;
  const assigned = 'assignedNodes' in node ? (node as HTMLSlotElement).assignedNodes() : [];
  const inner = shadowRoot ?? contentDocument;
  for (const child of inner ? [inner] : assigned.length > 0 ? assigned : node.childNodes)
    yield* oneByOne(child);
}

test('every element is met once, in rendered order, however the page is nested', () => {
  fc.assert(
    fc.property(parts, (page) => {
      build(showPage(''), page);
      const expected = [...oneByOne(document)];
      const met = [...composedElements(document)];
      expect(met.map((each) => expected.indexOf(each))).toEqual(expected.map((_, at) => at));
    }),
    { numRuns: 200 },
  );
});
