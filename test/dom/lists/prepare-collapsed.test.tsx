import { expect, test } from 'vitest';
import { readPage } from '../../../utils/dom/values/read-page.ts';
import { SOURCE } from '../../../utils/integrations/index.ts';
import { offeredScopes } from '../support/app-form.tsx';
import { CollapsedBox } from '../support/collapsed-box.tsx';
import { mount } from '../support/mount.tsx';
import { form, missingGrants, prepare, scopes } from '../support/preparing.tsx';

/** Some of the wanted names are chosen already, most of them not shown. */
const CHOSEN = ['openid', 'EXPRPT', 'CONFIG', 'expense.report.read'];
const LACKING = scopes.filter((name) => !CHOSEN.includes(name));
const offered = ['openid', ...offeredScopes().slice(0, 30)];
const held = (): string[] => document.querySelector('output')?.textContent?.split(' ') ?? [];
const seen = () => readPage(document, SOURCE).scopes;

test.each<[string, number, (hidden: number, all: number) => string]>([
  ['+3', 1, (hidden) => `+${hidden}`],
  ['4 selected', 0, (_, all) => `${all} selected`],
  ['3 More', 1, (hidden) => `${hidden} More`],
])(
  '"%s": the list tells what is chosen; what is missing is chosen there, and taken back',
  async (text, chips, count) => {
    await mount(
      form(<CollapsedBox offered={offered} initially={CHOSEN} chips={chips} count={count} marks="chosen" />),
    );
    const shown = { entries: CHOSEN.slice(0, chips), editable: true, partial: true };
    expect([seen(), document.body.innerText.includes(text)]).toEqual([shown, true]);
    const { report, undo } = await prepare();
    expect(report).toEqual({ added: [...missingGrants, ...LACKING], failed: [], undone: false });
    expect(held()).toEqual([...CHOSEN, ...LACKING]);
    expect(document.querySelector('#collapsed-list')).toBeNull();
    expect((await undo()).failed).toEqual([]);
    expect(held()).toEqual(CHOSEN);
  },
);

test('reading opens nothing', async () => {
  const page = await mount(
    form(
      <CollapsedBox offered={offered} initially={CHOSEN} chips={1} count={(n) => `+${n}`} marks="chosen" />,
    ),
  );
  const before = page.outerHTML;
  seen();
  expect(page.outerHTML).toBe(before);
});

test.each<[string, 'chosen' | 'active', readonly string[]]>([
  ['marks the row that is pointed at', 'active', offered],
  ['does not offer all that is chosen', 'chosen', offered.filter((name) => name !== 'openid')],
])('a list that %s: nothing is pressed, every name is reported', async (_, marks, names) => {
  await mount(
    form(<CollapsedBox offered={names} initially={CHOSEN} chips={1} count={(n) => `+${n}`} marks={marks} />),
  );
  const { report } = await prepare();
  expect(report).toEqual({ added: missingGrants, failed: scopes, undone: false });
  expect(held()).toEqual(CHOSEN);
});
