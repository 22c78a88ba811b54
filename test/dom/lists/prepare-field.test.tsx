import { useState } from 'react';
import Select, { type Props } from 'react-select';
import { describe, expect, test } from 'vitest';
import type { PreparedField, Source } from '../../../utils/core/source/source.ts';
import type { FieldOutcome } from '../../../utils/dom/lists/prepare-choice.ts';
import { fieldName, prepareField } from '../../../utils/dom/lists/prepare-field.ts';
import { concur } from '../../../utils/integrations/concur.ts';
import { mount } from '../support/mount.tsx';

const source: Source = concur;
const field = (id: PreparedField['field']): PreparedField =>
  source.prepared.find((one) => one.field === id) as PreparedField;
const prepare = (id: PreparedField['field']): Promise<FieldOutcome> =>
  prepareField(document, source, field(id), new AbortController().signal);
const namesOf = (outcome: FieldOutcome): unknown => (typeof outcome === 'string' ? outcome : outcome.names);

interface Option {
  readonly value: string;
  readonly label: string;
}
const STAGES: Option[] = ['Development', 'Test', 'Production'].map((label) => ({ value: label, label }));
const TYPES: Option[] = [
  { value: 'ics', label: 'Integration with Concur Solutions (ICS) Client' },
  { value: 'ws', label: 'Web Services (WS) Client' },
];

/** Two single-choice widgets whose labels are nothing but text above them. */
function Stages(props: Partial<Props<Option, false>>) {
  return (
    <form>
      <div>
        <div>
          App Stage<span>*</span>
        </div>
        <Select<Option> inputId="stage" options={STAGES} {...props} />
      </div>
      <div>
        <div>
          Application Type<span>*</span>
        </div>
        <Select<Option> inputId="type" options={TYPES} {...props} />
      </div>
    </form>
  );
}

describe('single choices', () => {
  test.each([
    ['as it comes', {}],
    ['with its list at the end of the document', { menuPortalTarget: document.body }],
    ['that is only opened', { isSearchable: false }],
    ['in another language', { placeholder: 'Auswählen …' }],
    ['that must be filled', { required: true }],
  ] satisfies [string, Partial<Props<Option, false>>][])(
    '%s: the wanted option is chosen',
    async (_, props) => {
      const page = await mount(<Stages {...props} />);
      expect(namesOf(await prepare('appStage'))).toEqual(['App Stage']);
      expect(namesOf(await prepare('applicationType'))).toEqual(['Application Type']);
      expect(page.innerText).toContain('Production');
      expect(page.innerText).toContain('Web Services (WS) Client');
      expect(document.querySelector('[role=option]')).toBe(null);
    },
  );

  test('what is chosen already stays', async () => {
    const page = await mount(<Stages defaultValue={STAGES[0] as Option} />);
    expect(await prepare('appStage')).toBe('kept');
    expect(page.innerText).toContain('Development');
    expect(page.innerText).not.toContain('Production');
  });

  test('can be undone where the widget can be emptied', async () => {
    const page = await mount(<Stages isClearable />);
    const outcome = await prepare('appStage');
    expect(typeof outcome === 'object' && (await outcome.undo())).toEqual([]);
    expect(page.innerText).not.toContain('Production');
  });

  test('that cannot be emptied stay, and are told by name', async () => {
    const page = await mount(<Stages />);
    const outcome = await prepare('appStage');
    expect(typeof outcome === 'object' && (await outcome.undo())).toEqual(['App Stage']);
    expect(page.innerText).toContain('Production');
    expect(document.querySelector('[role=option]')).toBe(null);
  });

  test.each([
    ['with an invitation', '', 'prod', ['App Stage']],
    ['without one', 'dev', 'dev', 'kept'],
  ])('a native list %s', async (_, value, then, expected) => {
    const Page = () => {
      const [stage, setStage] = useState(value);
      return (
        <label>
          App Stage
          <select value={stage} onChange={(event) => setStage(event.target.value)}>
            {value === '' && <option value="">Select</option>}
            <option value="dev">Development</option>
            <option value="prod">Production</option>
          </select>
        </label>
      );
    };
    await mount(<Page />);
    const outcome = await prepare('appStage');
    expect(namesOf(outcome)).toEqual(expected);
    expect(document.querySelector('select')?.value).toBe(then);
    if (typeof outcome !== 'object') return;
    expect(await outcome.undo()).toEqual([]);
    expect(document.querySelector('select')?.value).toBe('');
  });

  test('a form without the field has nothing to report', async () => {
    await mount(<p>Application List</p>);
    expect(await prepare('appStage')).toBe('kept');
  });

  test('a widget that belongs to another label is not touched', async () => {
    await mount(
      <div>
        <div>App Stage</div>
        <div>Application Type</div>
        <Select<Option> options={STAGES} />
      </div>,
    );
    expect(await prepare('appStage')).toBe('failed');
    expect(document.body.innerText).not.toContain('Production');
  });
});

describe('texts', () => {
  function Named({ initially = '' }: { initially?: string }) {
    const [name, setName] = useState(initially);
    return (
      <div>
        <label htmlFor="name">App Name</label>
        <input id="name" value={name} onChange={(event) => setName(event.target.value)} />
        <p>Saved as {name}</p>
      </div>
    );
  }

  test('an empty field is filled, and undone while it still holds that text', async () => {
    const page = await mount(<Named />);
    const outcome = await prepare('appName');
    expect(namesOf(outcome)).toEqual([fieldName(field('appName'))]);
    expect(page.innerText).toContain(`Saved as ${field('appName').text}`);
    expect(typeof outcome === 'object' && (await outcome.undo())).toEqual([]);
    expect(document.querySelector('input')?.value).toBe('');
    expect(typeof outcome === 'object' && (await outcome.undo())).toEqual([fieldName(field('appName'))]);
  });

  test('what is typed stays', async () => {
    await mount(<Named initially="Drives of the sales team" />);
    expect(await prepare('appName')).toBe('kept');
    expect(document.querySelector('input')?.value).toBe('Drives of the sales team');
  });
});
