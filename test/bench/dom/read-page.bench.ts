import { afterEach, test } from 'vitest';
import { REQUIREMENTS } from '../../../utils/integrations/index.ts';
import { median, report, timed } from '../figure.ts';
import { fields, table } from '../pages.ts';
import { READ_SOURCE, readPage, watchPage } from './as-built.ts';

afterEach(() => {
  document.body.replaceChildren();
});

/** The form of an app with about so many nodes around it, a list of other apps in a table among them. */
function showApp(nodes: number): void {
  const chips = REQUIREMENTS.scopes.map(
    (name) => `<span style="background:#ddd;display:inline-flex">${name}</span>`,
  );
  const list = (label: string) =>
    `<div><label>${label}</label><div style="border:1px solid;display:flex">${chips.join('')}<input role="combobox"></div></div>`;
  const half = `<section>${table(nodes / 2)}</section>`;
  document.body.innerHTML = `${half}<main><h1>Create New App</h1><form>${list('Allowed Grants')}${list('Allowed Scopes')}</form></main>${half}`;
}

/** Characters of the page's texts, each node asked for. */
function visitAll(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.nodeValue?.length ?? 0;
  return length;
}

test('how long this machine takes to visit a page of 10,000 nodes and do nothing', async (context) => {
  showApp(10_000);
  const times = await timed(visitAll, { runs: 60 });
  report(context, {
    what: 'visiting each node once, 10,000 nodes, median',
    value: median(times),
    unit: 'ms',
  });
});

test('reading a page of 10,000 nodes', async (context) => {
  showApp(10_000);
  const times = await timed(() => readPage(document, READ_SOURCE), { runs: 60 });
  report(context, {
    what: 'reading the page, 10,000 nodes, median',
    value: median(times),
    unit: 'ms',
    limit: 5,
  });
});

test('the longest task of reading a page of 100,000 nodes', async (context) => {
  showApp(100_000);
  const times = await timed(() => readPage(document, READ_SOURCE), { runs: 10 });
  report(context, {
    what: 'reading the page, 100,000 nodes, longest',
    value: Math.max(...times),
    unit: 'ms',
    limit: 50,
  });
});

test('reading again after a chip was added, 10,000 nodes', async (context) => {
  showApp(10_000);
  const spent: number[] = [];
  let done = (): void => {};
  const stop = watchPage(document, () => {
    const start = performance.now();
    readPage(document, READ_SOURCE);
    spent.push(performance.now() - start);
    done();
  });
  const picker = document.querySelector('[role=combobox]') as HTMLElement;
  for (let round = 0; round < 30; round += 1) {
    const read = new Promise<void>((resolve) => {
      done = resolve;
    });
    const chip = picker.parentElement?.firstElementChild?.cloneNode(true) as Element;
    picker.before(chip);
    await read;
    chip.remove();
  }
  stop();
  report(context, {
    what: 'a live update: reading again after a change, 10,000 nodes, median',
    value: median(spent),
    unit: 'ms',
    limit: 5,
  });
});

/** Median of reading what is shown, in milliseconds. */
const readingTime = async (runs: number): Promise<number> =>
  median(await timed(() => readPage(document, READ_SOURCE), { runs }));

test('growth with the nodes of a page', async (context) => {
  showApp(1000);
  const small = await readingTime(60);
  showApp(100_000);
  const large = await readingTime(8);
  report(context, {
    what: `100 times the nodes (1,000 to 100,000), time for each; ${small.toFixed(2)} to ${large.toFixed(1)} ms`,
    value: large / small / 100,
    unit: 'times',
    limit: 1,
  });
});

for (const isLabelled of [true, false]) {
  test(`growth with the fields of a page, labelled: ${isLabelled}`, async (context) => {
    document.body.innerHTML = fields(10, isLabelled);
    const small = await readingTime(60);
    document.body.innerHTML = fields(1000, isLabelled);
    const large = await readingTime(20);
    const what = isLabelled ? 'labelled fields' : 'fields without labels';
    report(context, {
      what: `100 times the ${what} (10 to 1,000), time for each`,
      value: large / small / 100,
      unit: 'times',
      limit: 1,
    });
    report(context, { what: `reading 1,000 ${what}, median`, value: large, unit: 'ms', limit: 40 });
  });
}
