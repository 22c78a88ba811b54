import { afterEach, describe, expect, test } from 'vitest';
import { fieldHandle } from '../../../utils/dom/lists/field.ts';
import { listMarks } from '../../../utils/dom/marks/list-marks.ts';
import { drawMark } from '../../../utils/dom/marks/note.ts';
import { SOURCE } from '../../../utils/integrations/index.ts';
import { at, show } from '../support/page.ts';

const { grants, scopes } = SOURCE.lists;
const NAMES = ['EXPRPT', 'expense.report.read'];
const noteText = (present: number, of: number, lacking: readonly string[]) =>
  [present, of, ...lacking].join(' ');
const marks = (names: readonly string[] = NAMES) =>
  listMarks(fieldHandle(document, scopes, [grants]).read(), names, noteText);
const chips = (names: readonly string[]) =>
  names
    .map(
      (name) =>
        `<span style="display:inline-flex;border:1px solid"><span>${name}</span><button aria-label="Remove ${name}">×</button></span>`,
    )
    .join('');
const combobox = (names: readonly string[]) =>
  `<label for="s">Allowed Scopes</label><div id="box" style="border:1px solid;padding:4px"><div>${chips(names)}<input id="s" role="combobox" style="border:0"></div></div><p id="below">or click here</p>`;

afterEach(() => document.body.replaceChildren());

describe('one frame for a field', () => {
  test.each<[string, string]>([
    ['a combobox with chips: the box with the border around both', combobox(NAMES)],
    ['an empty one', combobox([])],
    [
      'a native list',
      `<label for="box">Allowed Scopes</label><select id="box" multiple><option selected>EXPRPT</option><option>CONFIG</option></select>`,
    ],
    [
      'check boxes: the group around them',
      `<div>Allowed Scopes</div><div id="box">${[...NAMES, 'CONFIG'].map((name) => `<label><input type="checkbox" checked>${name}</label>`).join('')}</div>`,
    ],
  ])('%s', (_, html) => {
    show(html);
    const frames = marks().filter(({ note }) => !note);
    expect(frames.map(({ element }) => element)).toEqual([at('#box')]);
  });

  test('where fields stand side by side in one box, that is no field: the label is marked', () => {
    show(
      `<form><label>Allowed Scopes</label>${chips(NAMES)}<input role="combobox"><label>App Name</label><input></form>`,
    );
    const [frame] = marks();
    expect(frame?.element).toBe(at('label'));
  });
});

test.each<[string, readonly string[], string, string]>([
  ['all there', [...NAMES, 'openid'], 'complete', '2 2'],
  ['one lacking', ['EXPRPT'], 'lacking', '1 2 expense.report.read'],
])('the field says its count at the label: %s', (_, chosen, kind, note) => {
  show(combobox(chosen));
  expect(marks().map((mark) => [mark.kind, mark.note])).toEqual([
    [kind, undefined],
    [kind, note],
  ]);
});

test('an entry is marked where something is wrong with it, and no other', () => {
  show(combobox(['openid', 'EXPRPT', 'expense.report.Read']));
  const single = marks().filter(({ kind }) => kind === 'near-miss');
  expect(single.map(({ element }) => element.textContent)).toEqual(['expense.report.Read']);
});

test('a frame stays clear of the text and the field next to it', () => {
  show(combobox(NAMES));
  for (const { nodes } of marks().map((mark) => drawMark(document, mark) ?? { nodes: [] })) {
    const [frame] = nodes;
    if (!frame?.style.outline) continue;
    document.body.append(frame);
    const { outlineWidth, outlineOffset, boxShadow } = getComputedStyle(frame);
    const edge = Number(boxShadow.match(/(\d+)px$/u)?.[1]);
    const reach = Math.max(Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset), edge);
    expect(reach).toBeLessThanOrEqual(2);
    const text = document.createRange();
    text.selectNodeContents(at('label'));
    expect(frame.getBoundingClientRect().top - reach).toBeGreaterThanOrEqual(
      text.getBoundingClientRect().bottom - 2,
    );
  }
});

test('a count that would hide text is left out; what is missing is told all the same', () => {
  const words = 'text '.repeat(100);
  show(`<p>${words}</p><p>${words}<label>Allowed Scopes</label>${words}</p><p>${words}</p>`);
  const drawn = (kind: 'complete' | 'lacking') => {
    const mark = drawMark(document, { element: at('label'), kind, note: '2 of 2' });
    document.body.append(...(mark?.nodes ?? []));
    mark?.settle();
    return mark?.nodes[0]?.isConnected;
  };
  expect(drawn('complete')).toBe(false);
  expect(drawn('lacking')).toBe(true);
});
