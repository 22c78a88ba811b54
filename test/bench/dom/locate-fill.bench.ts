import { afterEach, test } from 'vitest';
import { fillFields } from '../../../utils/dom/form/fill-fields.ts';
import { locateFields } from '../../../utils/dom/form/locate-fields.ts';
import { plainForm, randomValues, showPage, TARGET } from '../../dom/target-form.ts';
import { median, report, timed } from '../figure.ts';

afterEach(() => {
  showPage('');
});

/** A dashboard of about so many nodes with the form in the middle of it. */
function showDashboard(nodes: number): void {
  const row = (at: number) =>
    `<tr><td>${at}</td><td><a href="#${at}">Drive ${at}</a></td><td><span>12 mi</span></td><td><button>Edit</button></td></tr>`;
  const rows = Array.from({ length: nodes / 20 }, (_, at) => row(at)).join('');
  const table = `<section><h2>Drives</h2><table>${rows}</table></section>`;
  showPage(`<h1>Settings</h1>${table}<main>${plainForm()}</main>${table}`);
}

test('locating on a page of 10,000 nodes', async (context) => {
  showDashboard(10_000);
  const times = await timed(() => locateFields(document, TARGET), { runs: 40 });
  report(context, {
    what: 'locating the form, 10,000 nodes, median',
    value: median(times),
    unit: 'ms',
    limit: 5,
  });
});

test('locating on a page of 10,000 nodes where no field has a label', async (context) => {
  showDashboard(10_000);
  for (const label of document.querySelectorAll('label')) label.outerHTML = `<i>${label.textContent}</i>`;
  const times = await timed(() => locateFields(document, TARGET), { runs: 40 });
  report(context, {
    what: 'locating without labels, 10,000 nodes, median',
    value: median(times),
    unit: 'ms',
    limit: 5,
  });
});

test('the longest task of locating on a page of 100,000 nodes', async (context) => {
  showDashboard(100_000);
  const times = await timed(() => locateFields(document, TARGET), { runs: 10 });
  report(context, {
    what: 'locating the form, 100,000 nodes, longest',
    value: Math.max(...times),
    unit: 'ms',
    limit: 50,
  });
});

test('four fields filled and read back', async (context) => {
  showDashboard(10_000);
  const settle = 500;
  const times = await timed(() => fillFields(document, TARGET, randomValues(), { settle }), {
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
