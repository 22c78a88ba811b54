import { describe, expect, test } from 'vitest';
import type { PreparedField, Source } from '../../../utils/core/source/source.ts';
import type { FieldOutcome } from '../../../utils/dom/lists/prepare-choice.ts';
import { prepareField } from '../../../utils/dom/lists/prepare-field.ts';
import { concur } from '../../../utils/integrations/concur.ts';
import { mount } from '../support/mount.tsx';
import { Radios } from '../support/radios.tsx';

const source: Source = concur;
const stage = source.prepared.find(({ field }) => field === 'appStage') as PreparedField;
const prepare = (): Promise<FieldOutcome> =>
  prepareField(document, source, stage, new AbortController().signal);

describe('radio buttons', () => {
  const chosen = (): string =>
    document.querySelector(':checked')?.parentElement?.textContent?.trim() ??
    document.querySelector('[aria-checked=true]')?.textContent ??
    '';

  test.each([
    [
      'in a group with a legend',
      <fieldset key="0">
        <legend>App Stage</legend>
        <Radios />
      </fieldset>,
    ],
    [
      'by role, in a group with a name',
      <div key="1" role="radiogroup" aria-label="App Stage">
        <Radios role />
      </div>,
    ],
    [
      'behind a label',
      <div key="2">
        <div>
          <input aria-label="App Name" />
        </div>
        <div>
          <span>App Stage</span>
          <Radios />
        </div>
      </div>,
    ],
  ])('%s: chosen, and cleared again', async (_, group) => {
    await mount(group);
    const outcome = await prepare();
    expect(outcome).toMatchObject({ names: ['App Stage'] });
    expect(chosen()).toBe('Production');
    expect(typeof outcome === 'object' && (await outcome.undo())).toEqual([]);
    expect(chosen()).toBe('');
  });

  test('what the admin chose stays', async () => {
    await mount(
      <fieldset>
        <legend>App Stage</legend>
        <Radios chosen="Development" />
      </fieldset>,
    );
    expect(await prepare()).toBe('kept');
    expect(chosen()).toBe('Development');
  });
});
