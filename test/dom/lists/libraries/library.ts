import { afterEach, expect, test } from 'vitest';
import { typeText } from '../../../../utils/dom/base/type.ts';
import { isCombobox, textFieldOf } from '../../../../utils/dom/lists/controls.ts';
import { optionListOf } from '../../../../utils/dom/lists/option-list.ts';
import { listHandle } from '../../../../utils/dom/lists/prepare-app.ts';
import { readPage } from '../../../../utils/dom/values/read-page.ts';
import { REQUIREMENTS, SOURCE } from '../../../../utils/integrations/index.ts';
import { GRANTS, offeredScopes } from '../../support/app-form.tsx';
import { missingGrants, onLeave, prepare } from '../../support/preparing.tsx';

export type Names = readonly string[];
export type Which = 'grants' | 'scopes';
export type Lists = Record<Which, Names>;

/** What a list starts with, and whom it tells what is chosen now. */
export interface ListProps {
  readonly which: Which;
  readonly offered: Names;
  readonly chosen: Names;
  readonly tell: (chosen: Names) => void;
}

/** Draws one list into `host` by a library's own widget; gives back how to take it down, if that is needed. */
export type Draw = (host: HTMLElement, list: ListProps) => (() => void) | undefined;

export const CHOSEN: Lists = { grants: ['refresh_token'], scopes: ['openid', 'EXPRPT'] };
/** So few that each library adds one name after another; all of them are added in `prepare-app.test.tsx`. */
export const REQUIRED = { ...REQUIREMENTS, scopes: ['expense.report.read', 'EXPRPT', 'CONFIG'] };
/** What has to be added to the chosen ones. */
const LACKING: Lists = { grants: missingGrants, scopes: ['expense.report.read', 'CONFIG'] };
const OFFERED: Lists = { grants: GRANTS, scopes: ['openid', ...offeredScopes().slice(0, 24)] };

const endings: (() => void)[] = [];
afterEach(() => {
  for (const end of endings.splice(0)) end();
  document.body.replaceChildren();
});

/** Shows the form of a new app with both lists; gives back what the library itself holds as chosen. */
export function showForm(draw: Draw, chosen: Lists = CHOSEN): Lists {
  const field = (which: Which, label: string) =>
    `<div><label id="label-${which}" for="input-${which}">${label}</label><div id="${which}"></div></div>`;
  document.body.innerHTML = `<form><h1>Create New App</h1><button>Submit</button>
    ${field('grants', 'Allowed Grants')}${field('scopes', 'Allowed Scopes')}</form>`;
  document.querySelector('form')?.addEventListener('submit', onLeave);
  const state = { ...chosen };
  for (const which of ['grants', 'scopes'] as const) {
    const tell = (names: Names): void => {
      state[which] = names;
    };
    const host = document.querySelector(`#${which}`) as HTMLElement;
    const end = draw(host, { which, offered: OFFERED[which], chosen: chosen[which], tell });
    if (end) endings.push(end);
  }
  return state;
}

/** What the product reads in both lists. */
export function readLists() {
  const { grants, scopes: read } = readPage(document, SOURCE);
  return { grants, scopes: read };
}

export const whole = ({ grants, scopes: all }: Lists) => ({
  grants: { entries: grants, editable: true },
  scopes: { entries: all, editable: true },
});

/** Opens the list of scopes (where a press does not, by typing), reads, and closes it again. */
export async function readOpen() {
  const field = listHandle(document, SOURCE, 'scopes').read();
  const box = field?.controls.inputs.find(isCombobox) as HTMLElement;
  const list = optionListOf(document, () => box);
  const text = textFieldOf(box);
  const isTyped = !(await list.open()) && text !== null;
  if (isTyped) {
    text.focus();
    typeText(text, 'e');
  }
  await expect.poll(() => list.options().length).toBeGreaterThan(0);
  const read = readLists();
  if (isTyped) typeText(text, '');
  await list.close();
  return read;
}

export const prepareLists = () => prepare(undefined, REQUIRED);

/** The product adds exactly what is missing, and takes exactly that back. */
export async function expectPrepared(state: Lists): Promise<void> {
  const { report, undo } = await prepareLists();
  expect(report.failed).toEqual([]);
  expect(report.added).toEqual([...LACKING.grants, ...LACKING.scopes]);
  for (const which of ['grants', 'scopes'] as const)
    expect([...state[which]].sort()).toEqual([...CHOSEN[which], ...LACKING[which]].sort());
  expect((await undo()).failed).toEqual([]);
  for (const which of ['grants', 'scopes'] as const)
    expect([...state[which]].sort()).toEqual([...CHOSEN[which]].sort());
  expect(onLeave).not.toHaveBeenCalled();
}

/** A library's list shows all that is chosen: read, closed and open; prepared; undone. */
export function readsAndPrepares(name: string, draw: Draw): void {
  test(name, async () => {
    const state = showForm(draw);
    await expect.poll(readLists).toEqual(whole(CHOSEN));
    expect(await readOpen()).toEqual(whole(CHOSEN));
    await expectPrepared(state);
  });
}
