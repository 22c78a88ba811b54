import { type ComponentProps, useState } from 'react';
import Select from 'react-select';
import AsyncSelect from 'react-select/async';
import { describe, expect, test, vi } from 'vitest';
import { typeText } from '../../../utils/dom/base/type.ts';
import { box, choose, listIsClosed, names, shows } from '../support/choosing.ts';
import { mount } from '../support/mount.tsx';

interface Option {
  readonly value: string;
  readonly label: string;
}

const asOptions = (texts: readonly string[]): Option[] => texts.map((value) => ({ value, label: value }));

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
    const again = choose('chosen.already', undefined, { isTaken: () => false });
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

  test('a field that is closed while its list loads is cleared once it is open again', async () => {
    const Slow = () => {
      const [text, setText] = useState('');
      const [isLoading, setLoading] = useState(false);
      const load = (next: string): void => {
        setText(next);
        setLoading(true);
        setTimeout(() => setLoading(false), 500);
      };
      return (
        <input
          role="combobox"
          aria-expanded="false"
          aria-controls="none"
          value={text}
          disabled={isLoading}
          onChange={(event) => load(event.target.value)}
        />
      );
    };
    await mount(<Slow />);
    const stop = new AbortController();
    const under = choose('a.read', stop.signal);
    stop.abort();
    expect(await under).toBe('notOffered');
    expect([box().value, listIsClosed()]).toEqual(['', true]);
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
