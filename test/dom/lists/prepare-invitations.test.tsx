import { useState } from 'react';
import { expect, test } from 'vitest';
import type { PreparedField, Source } from '../../../utils/core/source/source.ts';
import { prepareField } from '../../../utils/dom/lists/prepare-field.ts';
import { concur } from '../../../utils/integrations/concur.ts';
import { mount } from '../support/mount.tsx';
import { OptionList } from '../support/widgets.tsx';

const source: Source = concur;
const stage = source.prepared.find(({ field }) => field === 'appStage') as PreparedField;
const prepare = () => prepareField(document, source, stage, new AbortController().signal);

/** A combobox that is only opened, without any mark on what it shows while nothing is chosen. */
function SelectOnly({ shows }: { shows: string }) {
  const [stage, setStage] = useState(shows);
  const [open, setOpen] = useState(false);
  return (
    <div>
      <div>App Stage</div>
      <button
        type="button"
        role="combobox"
        aria-expanded={open}
        aria-controls="stages"
        onClick={() => setOpen(!open)}
      >
        {stage}
      </button>
      {open && <OptionList id="stages" names={['Development', 'Production']} onPick={setStage} />}
    </div>
  );
}

test('a text that is neither an option nor marked as placeholder is not written over', async () => {
  const page = await mount(<SelectOnly shows="Sandbox" />);
  expect(await prepare()).toBe('failed');
  expect(page.innerText).toContain('Sandbox');
});

test.each(['Select', 'Choose one …', 'Select App Stage', '– Bitte auswählen –', '選択してください'])(
  'an invitation that no mark tells, and that is no option, is no choice: %s',
  async (shows) => {
    const page = await mount(<SelectOnly shows={shows} />);
    expect(await prepare()).toMatchObject({ names: ['App Stage'] });
    expect(page.innerText).toContain('Production');
  },
);

test('an option that reads like an invitation is a choice all the same', async () => {
  await mount(<SelectOnly shows="Development" />);
  expect(await prepare()).toBe('kept');
});
