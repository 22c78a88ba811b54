import type { CredentialId } from '../../core/credentials.ts';
import type { PageKind } from '../../core/reading.ts';
import { cleanValue, isPrefixedRequestToken, shapeProblem } from '../../core/shapes.ts';
import { type Chunk, textOf } from '../text/chunks.ts';
import { isControl } from '../text/flow.ts';
import type { ItemFlow } from '../text/item-flow.ts';
import { closest } from '../text/place.ts';
import type { Finding } from './finding.ts';
import { joinBroken } from './join-broken.ts';
import { isDialog, overlayOf } from './overlay.ts';

/** Pages on which a dialog with identifiers shows an app's new credentials. */
const APP_PAGES: ReadonlySet<PageKind> = new Set([
  'createApp',
  'editApp',
  'appDetails',
  'clientSecrets',
  'unknown',
]);

/**
 * What a page shows without a label that is known (another language): a request token says by its beginning what it is;
 * identifiers in a dialog are named as doubtful, because a secret is shown once and several credentials share their
 * shape. `found` is what labels told; what they told is left to them.
 */
export function unlabelledValues(flow: ItemFlow, page: PageKind, found: readonly Finding[]): Finding[] {
  const has = (id: CredentialId) => found.some((finding) => finding.id === id);
  if (page === 'companyRequestTokens') {
    if (has('requestToken')) return [];
    const tokens = shown(flow, isPrefixedRequestToken);
    const findings = tokens.map(
      (each): Finding =>
        // In a dialog it is the new one; elsewhere the page may speak of an old one.
        overlayOf(each.element) && isWhole(each, flow)
          ? { id: 'requestToken', value: each.value, element: each.element }
          : doubtful('requestToken', each),
    );
    const isDoubtful = tokens.length > 0 && !has('companyUuid');
    const ids = isDoubtful
      ? shown(flow, isIdentifier).filter(({ element }) => isBeside(element, tokens))
      : [];
    return [...findings, ...ids.slice(0, 1).map((each) => doubtful('companyUuid', each))];
  }
  if (!APP_PAGES.has(page) || has('clientSecret')) return [];
  const id = found.find((finding) => finding.id === 'clientId');
  if (id) return id.problem ? [] : besideClientId(id, flow);
  const [first, second] = shown(flow, isIdentifier).filter(({ element }) => overlayOf(element));
  return first && second ? [doubtful('clientId', first), doubtful('clientSecret', second)] : [];
}

/** In the dialog with a Client ID, the one identifier more under a label that is not known: on half-translated pages, the secret. */
function besideClientId(id: Finding, flow: ItemFlow): Finding[] {
  const dialog = closest(id.element, isDialog);
  if (!dialog) return [];
  const named = flow.allLabels().map((label) => cleanValue(flow.next(label)?.text ?? ''));
  const [only, second] = shown(flow, (value) => isIdentifier(value) && !named.includes(value)).filter(
    ({ element }) => closest(element, isDialog) === dialog,
  );
  return only && !second ? [doubtful('clientSecret', only)] : [];
}

/** The first piece of a request token or of an identifier; cheap to look for in every text of a page. */
const BEGINNING = /\bat-|[\da-f]{8}-/iu;

interface Shown {
  readonly value: string;
  readonly element: Element;
  readonly chunk: Chunk;
}

/** Whether the token ends where its piece of text does. */
function isWhole({ value, chunk }: Shown, flow: ItemFlow): boolean {
  const { length } = chunk.raw;
  const end = { kind: 'value', chunk, from: length - value.length, to: length, text: value } as const;
  return joinBroken('requestToken', end, flow)?.text === value;
}

/** Values of a shape that stand at the end of a piece of text, or alone; samples in code are none. */
function shown({ flow }: ItemFlow, isWanted: (value: string) => boolean): Shown[] {
  const seen = new Set<Chunk>();
  return flow.leaves.flatMap((leaf, index): Shown[] => {
    if (
      !leaf.text.includes('-') ||
      !BEGINNING.test(leaf.text) ||
      isControl(leaf) ||
      !flow.sight.sees(leaf) ||
      leaf.parent.closest('pre, code')
    )
      return [];
    const chunk = flow.chunkAt(index);
    if (!chunk || seen.has(chunk)) return [];
    seen.add(chunk);
    const value = cleanValue(/\S*(?:at-\s+)?\S+$/u.exec(textOf(chunk))?.[0] ?? '');
    return isWanted(value) ? [{ value, element: chunk.element, chunk }] : [];
  });
}

const isIdentifier = (value: string): boolean => shapeProblem('clientId', value) === null;

const isBeside = (element: Element, tokens: readonly Shown[]): boolean =>
  tokens.some((token) => overlayOf(token.element) === overlayOf(element));

const doubtful = (id: CredentialId, { value, element }: Shown): Finding => ({
  id,
  value,
  element,
  problem: 'ambiguousValue',
});
