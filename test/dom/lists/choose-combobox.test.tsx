import { type ComponentProps, useState } from 'react';
import { describe, expect, test } from 'vitest';
import { box, choose, listIsClosed, names, shows } from '../support/choosing.ts';
import { mount } from '../support/mount.tsx';
import { OptionBox } from '../support/option-box.tsx';

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
  expect(await choose('a.read', undefined, { find })).toBe('chosen');
  expect([shows('a.readwrite'), document.querySelector('input')?.value]).toEqual([false, '']);
});
