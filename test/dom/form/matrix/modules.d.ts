declare module '*.svelte' {
  import type { Component } from 'svelte';

  const component: Component<Record<string, unknown>>;
  export default component;
}

declare module '*/svelte-state.svelte.js' {
  export function stateOf<T extends object>(initial: T): T;
}

declare module 'vue/dist/vue.esm-bundler.js' {
  export * from 'vue';
}
