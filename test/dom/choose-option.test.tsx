import { type ComponentProps, useState } from 'react';
import Select from 'react-select';
import AsyncSelect from 'react-select/async';
import { describe, expect, test, vi } from 'vitest';
import { type Choice, chooseOption } from '../../utils/dom/choose/choose-option.ts';
import { typeText } from '../../utils/dom/choose/set-text.ts';
import { mount } from './support/mount.tsx';
import { OptionBox } from './support/option-box.tsx';

interface Option {
  readonly value: string;
  readonly label: string;
}

const names = (count: number): string[] => Array.from({ length: count }, (_, n) => `thing.${n}.read`);
const asOptions = (texts: readonly string[]): Option[] => texts.map((value) => ({ value, label: value }));
const box = (): HTMLInputElement => document.querySelector('[role=combobox]') as HTMLInputElement;
const shows = (name: string): boolean =>
  [...document.querySelectorAll('[aria-label^="Remove "]')].some(
    (button) => button.getAttribute('aria-label') === `Remove ${name}`,
  );
const choose = (name: string, signal = new AbortController().signal): Promise<Choice> =>
  chooseOption({ name, single: false, answerMs: 1000, find: box, taken: () => shows(name), signal });
const listIsClosed = (): boolean => document.querySelector('[role=option]') === null;

type Props = ComponentProps<typeof Select<Option, true>>;
const Multi = (props: Partial<Props>) => <Select<Option, true> isMulti instanceId="s" {...props} />;

describe('react-select', () => {
  const offered = asOptions(['expense.report.readwrite', 'expense.report.read', 'EXPRPT', ...names(180)]);
  test.each([
    ['as it comes', {}],
    ['with class names', { classNamePrefix: 'sel' }],
    ['with its list at the end of the document', { menuPortalTarget: document.body }],
    ['with a list that stays open', { closeMenuOnSelect: false }],
    ['that shows chosen options in the list', { hideSelectedOptions: false }],
    ['that is only opened', { isSearchable: false }],
  ] satisfies [string, Partial<Props>][])('%s: takes the one exact option', async (_, props) => {
    await mount(<Multi options={offered} {...props} />);
    expect(await choose('expense.report.read')).toBe('chosen');
    expect(shows('expense.report.readwrite')).toBe(false);
    expect(await choose('EXPRPT')).toBe('chosen');
    expect(box().value).toBe('');
    expect(listIsClosed()).toBe(true);
  });

  test('a name that is only part of another name is not offered, and nothing is chosen', async () => {
    await mount(<Multi options={asOptions(['expense.report.readwrite'])} />);
    expect(await choose('expense.report.read')).toBe('notOffered');
    expect(document.querySelector('[aria-label^="Remove "]')).toBe(null);
    expect([box().value, listIsClosed()]).toEqual(['', true]);
  });

  test('case counts', async () => {
    await mount(<Multi options={asOptions(['exprpt', 'Exprpt'])} />);
    expect(await choose('EXPRPT')).toBe('notOffered');
  });

  test('a disabled option, a chosen one and one of two equals are not pressed', async () => {
    await mount(
      <Multi
        hideSelectedOptions={false}
        defaultValue={asOptions(['chosen.already'])}
        options={[...asOptions(['off', 'twice', 'chosen.already']), { value: 'other', label: 'twice' }]}
        isOptionDisabled={({ value }) => value === 'off'}
      />,
    );
    expect(await choose('off')).toBe('notOffered');
    expect(await choose('twice')).toBe('notOffered');
    const again = chooseOption({
      name: 'chosen.already',
      single: false,
      answerMs: 100,
      find: box,
      taken: () => false,
      signal: new AbortController().signal,
    });
    expect(await again).toBe('notOffered');
    expect(shows('chosen.already')).toBe(true);
  });

  test('waits for options that come from elsewhere', async () => {
    const load = (text: string): Promise<Option[]> =>
      new Promise((resolve) => setTimeout(() => resolve(asOptions([`${text}write`, text])), 400));
    await mount(<AsyncSelect<Option, true> isMulti loadOptions={load} />);
    expect(await choose('a.read')).toBe('chosen');
    expect(shows('a.readwrite')).toBe(false);
  });

  test('a page that does not take the choice', async () => {
    await mount(<Multi options={asOptions(['a.read'])} value={[]} />);
    expect(await choose('a.read')).toBe('noEffect');
    expect([box().value, listIsClosed()]).toEqual(['', true]);
  });

  test('what somebody has typed is left alone', async () => {
    await mount(<Multi options={asOptions(['a.read'])} />);
    typeText(box(), 'half a wo');
    expect(await choose('a.read')).toBe('occupied');
    expect(box().value).toBe('half a wo');
  });

  test('cancelled while it waits: nothing chosen, nothing left behind', async () => {
    await mount(<Multi options={asOptions(['b.read'])} />);
    const stop = new AbortController();
    const under = choose('a.read', stop.signal);
    expect(box().value).toBe('a.read');
    stop.abort();
    expect(await under).toBe('notOffered');
    expect([box().value, listIsClosed(), shows('a.read')]).toEqual(['', true, false]);
  });

  test.each([true, false])('in a page without the focus, searchable: %s', async (isSearchable) => {
    const focus = vi.spyOn(HTMLElement.prototype, 'focus').mockImplementation(() => {});
    await mount(<Multi options={offered} isSearchable={isSearchable} />);
    expect(await choose('EXPRPT')).toBe('chosen');
    expect(listIsClosed()).toBe(true);
    focus.mockRestore();
  });

  test('a page that draws itself anew after every change', async () => {
    const Page = () => {
      const [value, setValue] = useState<readonly Option[]>([]);
      return <Multi key={value.length} options={offered} value={value} onChange={setValue} />;
    };
    await mount(<Page />);
    expect(await choose('expense.report.read')).toBe('chosen');
    expect(await choose('EXPRPT')).toBe('chosen');
    expect(shows('expense.report.read')).toBe(true);
  });
});

describe('a combobox of the ARIA pattern', () => {
  const offered = ['a.readwrite', 'a.read', ...names(180), 'EXPRPT'];
  test.each([
    ['filtered', {}],
    ['with its list elsewhere', { portal: true }],
    ['that chooses on mouse down', { by: 'onMouseDown' }],
    ['that chooses on mouse up', { by: 'onMouseUp' }],
    ['that chooses on pointer down', { by: 'onPointerDown' }],
    ['that is a button', { button: true }],
    ['that is a button and draws only rows in view', { button: true, rows: 8 }],
    ['that filters and draws only rows in view', { rows: 8 }],
  ] satisfies [string, Partial<ComponentProps<typeof OptionBox>>][])('%s', async (_, props) => {
    await mount(<OptionBox label="Things" offered={offered} {...props} />);
    expect(await choose('EXPRPT')).toBe('chosen');
    expect(await choose('a.read')).toBe('chosen');
    expect([shows('a.readwrite'), listIsClosed()]).toEqual([false, true]);
  });

  test('cancelled while it waits: the text that filtered is gone', async () => {
    await mount(<OptionBox label="Things" offered={['b.read']} />);
    const stop = new AbortController();
    const under = choose('a.read', stop.signal);
    expect(box().value).toBe('a.read');
    stop.abort();
    expect(await under).toBe('notOffered');
    expect(box().value).toBe('');
  });

  test('without the option, its whole list is looked through', async () => {
    await mount(<OptionBox label="Things" offered={offered} button rows={8} />);
    expect(await choose('CONFIG')).toBe('notOffered');
    expect(listIsClosed()).toBe(true);
  });
});

test('a widget of the time before roles: options known by their ids', async () => {
  const Old = () => {
    const [chosen, setChosen] = useState<readonly string[]>([]);
    const [text, setText] = useState('');
    const fits = ['a.readwrite', 'a.read'].filter((name) => text !== '' && name.includes(text));
    const pick = (name: string): void => {
      setChosen([...chosen, name]);
      setText('');
    };
    return (
      <div>
        {chosen.map((name) => (
          <div key={name} aria-label={`Remove ${name}`} role="img" />
        ))}
        <input
          id="react-select-2-input"
          aria-autocomplete="list"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {fits.map((name, n) => (
          <div key={name} id={`react-select-2-option-${n}`} {...{ onClick: () => pick(name) }}>
            {name}
          </div>
        ))}
      </div>
    );
  };
  await mount(<Old />);
  const find = (): HTMLElement | null => document.querySelector('input');
  const signal = new AbortController().signal;
  const choosing = {
    name: 'a.read',
    single: false,
    answerMs: 500,
    find,
    taken: () => shows('a.read'),
    signal,
  };
  expect(await chooseOption(choosing)).toBe('chosen');
  expect([shows('a.readwrite'), document.querySelector('input')?.value]).toEqual([false, '']);
});
