import type { CredentialId } from '../../core/credentials/credentials.ts';
import { cleanValue, isPrefixedRequestToken, shapeProblem } from '../../core/credentials/shapes.ts';
import { type Chunk, textOf } from '../text/chunks.ts';
import { isControl } from '../text/flow.ts';
import type { ItemFlow } from '../text/item-flow.ts';
import { type Evidence, type Page, unclear } from './evidence.ts';
import { joinBroken } from './join-broken.ts';
import { dialogOf, isSample, layerOf } from './page-parts.ts';

/**
 * What a page shows without a label that is known (another language): a request token says by its beginning what it is;
 * identifiers in a dialog are named as doubtful, because a secret is shown once and several credentials share their
 * shape. `found` is what labels told; what they told is left to them.
 */
export function byShape({ text, traits }: Page, found: readonly Evidence[]): readonly Evidence[] {
  const has = (id: CredentialId) => found.some((each) => each.id === id);
  if (traits.results) {
    const isWanted = traits.results.includes('requestToken') && !has('requestToken');
    return isWanted ? newToken(text, has('companyUuid')) : [];
  }
  if (!traits.showsSecret || has('clientSecret')) return [];
  const id = found.find((each) => each.id === 'clientId');
  if (id) return id.problem ? [] : besideClientId(id, text);
  const [first, second] = shown(text, isIdentifier).filter(({ element }) => layerOf(element));
  return first && second ? [...ask('clientId', first), ...ask('clientSecret', second)] : [];
}

/** In a layer it is the new one; elsewhere the page may speak of an old one. */
function newToken(text: ItemFlow, hasUuid: boolean): Evidence[] {
  const tokens = shown(text, isPrefixedRequestToken);
  const layers = new Set(tokens.map(({ element }) => layerOf(element)));
  const ids = hasUuid || tokens.length === 0 ? [] : shown(text, isIdentifier);
  const beside = ids.find(({ element }) => layers.has(layerOf(element)));
  return [
    ...tokens.flatMap((each): Evidence[] => {
      const { value, element } = each;
      const isNew = layerOf(element) && isWhole(each, text);
      return isNew ? [{ id: 'requestToken', value, element }] : ask('requestToken', each);
    }),
    ...(beside ? ask('companyUuid', beside) : []),
  ];
}

/** In the dialog with a Client ID, the one identifier more under a label that is not known: on half-translated pages, the secret. */
export function besideClientId(id: Evidence, text: ItemFlow): Evidence[] {
  const dialog = dialogOf(id.element);
  if (!dialog) return [];
  const named = text.allLabels().map((label) => cleanValue(text.next(label)?.text ?? ''));
  const [only, second] = shown(text, (value) => isIdentifier(value) && !named.includes(value)).filter(
    ({ element }) => dialogOf(element) === dialog,
  );
  return only && !second ? ask('clientSecret', only) : [];
}

/** The first piece of a request token or of an identifier; cheap to look for in every text of a page. */
const BEGINNING = /\bat-|[\da-f]{8}-/iu;

interface Shown {
  readonly value: string;
  readonly element: Element;
  readonly chunk: Chunk;
}

/** Values of a shape that stand at the end of a piece of text, or alone; samples are none. */
function shown({ flow }: ItemFlow, isWanted: (value: string) => boolean): Shown[] {
  const chunks = new Set<Chunk>();
  for (const [index, leaf] of flow.leaves.entries()) {
    if (!leaf.text.includes('-') || !BEGINNING.test(leaf.text) || isControl(leaf) || isSample(leaf.parent))
      continue;
    const chunk = flow.chunkAt(index);
    if (chunk) chunks.add(chunk);
  }
  return [...chunks].flatMap((chunk) => {
    const value = lastValue(textOf(chunk));
    return isWanted(value) ? [{ value, element: chunk.element, chunk }] : [];
  });
}

/** The last word of a text, and the one before it where that ends in the beginning of a request token: a line may break there. */
function lastValue(text: string): string {
  const words = text.split(/\s+/u);
  const [last = '', before = ''] = [words.at(-1), words.at(-2)];
  return cleanValue(before.endsWith('at-') ? before + last : last);
}

/** Whether the token ends where its piece of text does. */
function isWhole({ value, chunk }: Shown, text: ItemFlow): boolean {
  const { length } = chunk.raw;
  const end = { kind: 'value', chunk, from: length - value.length, to: length, text: value } as const;
  return joinBroken('requestToken', end, text)?.text === value;
}

const isIdentifier = (value: string): boolean => shapeProblem('clientId', value) === null;

const ask = (id: CredentialId, { value, element }: Shown): Evidence[] => unclear(id, value, element);
