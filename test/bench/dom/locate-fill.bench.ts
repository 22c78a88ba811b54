import fc from 'fast-check';
import { afterEach, test } from 'vitest';
import { page } from '../../dom/support/decoy-pages.ts';
import { plainForm, randomValues, showPage } from '../../dom/support/target-form.ts';
import { median, report, timed } from '../figure.ts';
import { FILL_TARGET, fillFields, locateFields } from './as-built.ts';

afterEach(() => {
  showPage('');
});

const repeat = (count: number, row: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => row(at)).join('');

/** A dashboard of about so many nodes with the form in the middle of it. */
function showDashboard(nodes: number): void {
  const rows = repeat(
    nodes / 40,
    (at) =>
      `<tr><td>${at}</td><td><a href="#${at}">Drive ${at}</a></td><td><span>12 mi</span></td><td><button>Edit</button></td></tr>`,
  );
  const table = `<section><h2>Drives</h2><table>${rows}</table></section>`;
  showPage(`<h1>Settings</h1>${table}<main>${plainForm()}</main>${table}`);
}

/** Ways in which a page of settings may name its fields; each field comes with some twenty nodes. */
const SETTINGS: Readonly<Record<string, (at: number) => string>> = {
  labelled: (at) => `<div><label for="s${at}">Setting ${at}</label> <input id="s${at}"></div>`,
  'without labels, in rows': (at) => `<div><div>Setting ${at}</div><div><input></div></div>`,
  'without labels, in one box': (at) => `<div>Setting ${at}</div><div><input></div>`,
};

function showSettings(fields: number, setting: (at: number) => string): void {
  const note = '<ul><li><i>See</i></li><li><b>the</b></li><li><i>handbook</i></li></ul>';
  showPage(`<main>${plainForm()}</main><section>${repeat(fields, (at) => setting(at) + note)}</section>`);
}

const locate = () => locateFields(document, FILL_TARGET);

/** How long the first look at a page takes that the browser has laid out already, and the looks after it. */
async function looks(
  show: () => void,
  { runs }: { runs: number },
): Promise<{ first: number[]; later: number[] }> {
  const first: number[] = [];
  const later: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    show();
    document.body.getBoundingClientRect();
    first.push(...(await timed(locate, { runs: 1, warmUp: 0 })));
    later.push(...(await timed(locate, { runs: 3, warmUp: 0 })));
  }
  return { first, later };
}

test('the first look at many small pages', async (context) => {
  const pages = fc.sample(page, { numRuns: 200, seed: 1 });
  const first: number[] = [];
  for (const { html } of pages) first.push(...(await looks(() => void showPage(html), { runs: 1 })).first);
  const value = first.sort((a, b) => a - b)[Math.floor(first.length * 0.95)] ?? Number.NaN;
  report(context, {
    what: 'locating, first look, 200 small pages, 95th percentile',
    value,
    unit: 'ms',
    limit: 12,
  });
});

for (const [nodes, limit, runs] of [
  [1_000, 5, 20],
  [10_000, 5, 20],
  [100_000, 50, 5],
] as const)
  test(`locating on a page of ${nodes} nodes`, async (context) => {
    const { first, later } = await looks(() => showDashboard(nodes), { runs });
    const what = `locating the form, ${nodes.toLocaleString('en')} nodes`;
    if (nodes < 100_000) {
      report(context, { what: `${what}, first look, median`, value: median(first), unit: 'ms', limit: 12 });
      report(context, { what: `${what}, later, median`, value: median(later), unit: 'ms', limit });
    } else {
      report(context, { what: `${what}, first look, longest`, value: Math.max(...first), unit: 'ms', limit });
      report(context, { what: `${what}, later, longest`, value: Math.max(...later), unit: 'ms', limit });
    }
  });

for (const [kind, setting] of Object.entries(SETTINGS))
  for (const fields of [10, 100, 1_000])
    test(`locating among ${fields} fields ${kind}`, async (context) => {
      const { first, later } = await looks(() => showSettings(fields, setting), { runs: 8 });
      const what = `locating among ${fields.toLocaleString('en')} fields ${kind}`;
      report(context, { what: `${what}, first look, median`, value: median(first), unit: 'ms', limit: 40 });
      report(context, { what: `${what}, later, median`, value: median(later), unit: 'ms', limit: 40 });
    });

test('locating on a page of 10,000 nodes where no field has a label', async (context) => {
  const { later } = await looks(
    () => {
      showDashboard(10_000);
      for (const label of document.querySelectorAll('label')) label.outerHTML = `<i>${label.textContent}</i>`;
    },
    { runs: 10 },
  );
  report(context, {
    what: 'locating without labels, 10,000 nodes, median',
    value: median(later),
    unit: 'ms',
    limit: 5,
  });
});

test('four fields filled and read back', async (context) => {
  showDashboard(10_000);
  const settle = 500;
  const times = await timed(() => fillFields(document, FILL_TARGET, randomValues(), { settle }), {
    runs: 8,
    warmUp: 1,
  });
  report(context, {
    what: 'four fields filled and read back, without the time to settle, median',
    value: median(times) - settle,
    unit: 'ms',
    limit: 150,
  });
});
