// Where `@/` leads, told in the only way that dependency-cruiser reads without a TypeScript compiler of before version 7.
export default { resolve: { alias: { '@': import.meta.dirname } } };
