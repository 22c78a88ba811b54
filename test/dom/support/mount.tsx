import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach } from 'vitest';
import { until } from '../../until.ts';

const roots: Root[] = [];

/** Draws a page with React into the test's document and waits until it is there; it is taken out after the test. */
export async function mount(page: ReactNode): Promise<HTMLElement> {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  roots.push(root);
  root.render(page);
  await until(() => host.firstChild);
  return host;
}

afterEach(() => {
  for (const root of roots.splice(0)) root.unmount();
  document.body.replaceChildren();
});
