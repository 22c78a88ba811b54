/** State that components may bind to. */
export function stateOf(initial) {
  const values = $state({ ...initial });
  return values;
}
