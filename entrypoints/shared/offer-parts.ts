/** Under which key of the isolated world a script offers its modules. Pages cannot see it, nor name an element like it. */
export const partsKey = (script: string): string => `concur-link.${script}`;

/**
 * Leaves modules, by their paths, for the scripts injected behind this one. A later injection replaces them; a script
 * that runs already keeps what it took, so an updated extension never mixes with the one before.
 */
export function offerParts(script: string, modules: Record<string, unknown>): void {
  Object.defineProperty(globalThis, Symbol.for(partsKey(script)), { value: modules, configurable: true });
}
