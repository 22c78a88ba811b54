/**
 * What names this product to the stores and leads its users to its makers: the one place to fill in before a release. What
 * ends in `.example` is a placeholder: neither the manifest nor a page of the extension leads there, and no release is made.
 */
export const PRODUCT = {
  /** Firefox's id of the add-on. It must never change once it is published. */
  addOnId: 'concur-link@mileiq.example',
  homepage: 'https://concur-link.example/',
  support: 'https://concur-link.example/support',
  privacy: 'https://concur-link.example/privacy',
} as const;

/** Reserved for examples (RFC 2606): nobody can own such a name. */
const PLACEHOLDER = /^(?:https:\/\/)?[^/]*\.example(?:\/|$)/u;

/** Whether an address or id was filled in. */
export const isFilledIn = (text: string): boolean => !PLACEHOLDER.test(text);

/** Why no release can be made of a product, as one sentence; null once everything is filled in. */
export function releaseRefusal(product: Readonly<Record<string, string>>): string | null {
  const open = Object.entries(product).flatMap(([name, text]) => (isFilledIn(text) ? [] : [name]));
  return open.length > 0
    ? `No release: utils/integrations/product.ts still has placeholders for ${open.join(', ')}. Fill them in.`
    : null;
}
