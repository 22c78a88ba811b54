import { afterEach, expect, test } from 'vitest';
import { HANDOVER_IDS } from '../../../../utils/core/credentials/credentials.ts';
import { targetWith } from '../../../../utils/core/pointing/pointed.ts';
import { locateFields } from '../../../../utils/dom/form/locate/locate-fields.ts';
import { TARGET } from '../../../../utils/integrations/index.ts';
import { labelled, showPage } from '../../support/target-form.ts';

afterEach(() => {
  showPage('');
});

test('the form of a known product is not filled, whatever fields were pointed at elsewhere', () => {
  const labels = HANDOVER_IDS.map((what) => ({ what, text: `Kenttä ${what}`, here: true }));
  const taught = targetWith(TARGET, labels);
  const form = labels.map(({ what, text }) => labelled(what, text)).join('');
  showPage(`<section><h2>QuickBooks</h2>${form}</section>`);
  expect(locateFields(document, taught)).toMatchObject({
    reports: [{ reason: 'otherVendor' }, {}, {}, {}],
  });
  showPage(`<section><h2>Kulut</h2>${form}</section>`);
  expect(locateFields(document, taught)).toHaveProperty('found');
  // Pointed at on another page of the site: the labels help, whose form it is must be said.
  const elsewhere = targetWith(
    TARGET,
    labels.map(({ what, text }) => ({ what, text })),
  );
  expect(locateFields(document, elsewhere)).not.toHaveProperty('found');
  showPage(`<section><h2>Concur</h2>${form}</section>`);
  expect(locateFields(document, elsewhere)).toHaveProperty('found');
});
