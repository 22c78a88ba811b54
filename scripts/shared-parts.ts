import { normalizePath, type Plugin } from 'vite';
import { partsKey } from '../entrypoints/shared/offer-parts.ts';

/** The modules that each of these scripts offers, as in its entrypoint; paths from the root. */
const PARTS = {
  'page-parts': /^\/utils\/(dom\/page\/|core\/(text|credentials)\.ts$)/u,
  'text-parts': /^\/utils\/(dom\/text\/|dom\/list\/list-words\.ts$|core\/(shapes|value-like)\.ts$)/u,
  'list-parts': /^\/utils\/dom\/list\/(?!list-words\.ts$)/u,
  'choose-parts': /^\/utils\/dom\/choose\//u,
  'source-parts':
    /^\/utils\/(dom\/mark\/|dom\/read\/(page-kind|learn-labels)\.ts$|integrations\/concur\.ts$)/u,
  'value-parts':
    /^\/utils\/dom\/read\/(finding|hinted-values|join-broken|judge|overlay|pair-doubts|pair-geometry|said|sample)\.ts$/u,
  'target-basics':
    /^\/utils\/(integrations\/mileiq\.ts$|dom\/locate\/(field|box-distance|on-top|reachable|resting-label|obstacle-of)\.ts$)/u,
  'target-parts': /^\/utils\/(dom\/locate\/|core\/field-report\.ts$)/u,
} as const;
type Parts = keyof typeof PARTS;

/** Which script takes modules from which scripts, instead of carrying them. */
const TAKERS: Readonly<Record<string, readonly Parts[]>> = {
  'text-parts': ['page-parts'],
  'list-parts': ['page-parts', 'text-parts'],
  'choose-parts': ['page-parts', 'text-parts', 'list-parts'],
  'source-parts': ['page-parts', 'text-parts', 'list-parts'],
  'value-parts': ['page-parts', 'text-parts', 'list-parts', 'source-parts'],
  concur: ['page-parts', 'text-parts', 'list-parts', 'source-parts', 'value-parts'],
  prepare: ['page-parts', 'text-parts', 'list-parts', 'source-parts', 'choose-parts'],
  'target-basics': ['page-parts'],
  'target-parts': ['page-parts', 'target-basics'],
  mileiq: ['page-parts', 'target-basics', 'target-parts'],
  'point-source': ['page-parts', 'text-parts', 'list-parts', 'source-parts', 'value-parts'],
  'point-target': ['page-parts', 'target-basics', 'target-parts'],
};

/** Makes the script of this name take what the scripts injected before it offer. */
export function takeParts(name: string, root: string): Plugin | null {
  const offers = TAKERS[name];
  if (!offers) return null;
  const folder = normalizePath(root);
  const offerOf = (path: string) => offers.find((offer) => PARTS[offer].test(path));
  const placeOf = (path: string) =>
    `globalThis[Symbol.for(${JSON.stringify(partsKey(offerOf(path) ?? ''))})][${JSON.stringify(path)}]`;
  return {
    name: 'take-parts',
    enforce: 'pre',
    config: () => ({ build: { rolldownOptions: { output: { globals: placeOf } } } }),
    async resolveId(specifier, importer, options) {
      if (!importer) return null;
      const resolved = await this.resolve(specifier, importer, { ...options, skipSelf: true });
      if (!resolved?.id.startsWith(`${folder}/`)) return resolved;
      const path = resolved.id.slice(folder.length);
      return offerOf(path) ? { id: path, external: true, moduleSideEffects: false } : resolved;
    },
  };
}
