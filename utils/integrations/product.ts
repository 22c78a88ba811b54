/**
 * What names this product to the stores and leads its users to its makers: the one place to fill in before a release. An address whose
 * host ends in `.example` is a placeholder: neither the manifest nor a page of the extension leads there.
 */
export const PRODUCT = {
  /** Firefox's id of the add-on. It must never change once it is published. */
  addOnId: 'concur-link@mileiq.example',
  homepage: 'https://concur-link.example/',
  support: 'https://concur-link.example/support',
  privacy: 'https://concur-link.example/privacy',
} as const;

/** Whether an address was filled in. */
export const isFilledIn = (address: string): boolean => !new URL(address).hostname.endsWith('.example');
