import type { ReactNode } from 'react';
import { beforeEach, vi } from 'vitest';
import type { Requirements } from '../../../utils/core/requirements/requirements.ts';
import { listHandle, type Prepared, prepareApp } from '../../../utils/dom/lists/prepare-app.ts';
import { REQUIREMENTS, SOURCE } from '../../../utils/integrations/index.ts';
import { AppForm, asOptions, ChipList, GRANTS } from './app-form.tsx';

export const { scopes } = REQUIREMENTS;
/** What the form's list of grants lacks. */
export const missingGrants = ['client_credentials', 'password'];

/** Called when the page is left or sent. */
export const onLeave = vi.fn();
export const onProgress = vi.fn();
beforeEach(() => {
  onLeave.mockClear();
  onProgress.mockClear();
});

export const prepare = (
  signal = new AbortController().signal,
  requirements: Requirements = REQUIREMENTS,
): Promise<Prepared> => prepareApp(document, SOURCE, requirements, { signal, onProgress });
export const entries = (which: 'grants' | 'scopes'): readonly string[] =>
  listHandle(document, SOURCE, which).read()?.listing.entries ?? [];

export const grants = <ChipList fixed={['refresh_token']} options={asOptions(GRANTS)} />;
/** The app's form with this list of scopes. */
export const form = (list: ReactNode): ReactNode => (
  <AppForm grants={grants} scopes={list} onLeave={onLeave} />
);
