import { afterEach, expect, test } from 'vitest';
import { HANDOVER_IDS, type HandoverId } from '../../../../utils/core/credentials/credentials.ts';
import type { Target } from '../../../../utils/core/target/target.ts';
import { locateFields } from '../../../../utils/dom/form/locate/locate-fields.ts';
import { ALL, every, labelled, marks, showPage, TARGET } from '../../support/target-form.ts';

afterEach(() => {
  showPage('');
});

/** The target with places at which the fields were seen. */
const knowing = (css: Partial<Record<HandoverId, string>>): Target => ({
  ...TARGET,
  fields: Object.fromEntries(
    HANDOVER_IDS.map((id) => [
      id,
      { ...TARGET.fields[id], known: css[id] ? [{ css: css[id], seen: '2026-11-28' }] : [] },
    ]),
  ) as unknown as Target['fields'],
});
const at = (id: HandoverId): string => `[data-value=${id}]`;

test('a known place is the field where no name says it', () => {
  showPage(every((id, label) => labelled(id, id === 'clientSecret' ? 'Kennung' : label)));
  expect(marks()).toBe('clientSecret not-found');
  const located = locateFields(document, knowing({ clientSecret: at('clientSecret') }));
  expect(marks(located)).toEqual(ALL);
  expect('found' in located && located.found.clientSecret.evidence).toMatchObject({
    source: 'known',
    label: '',
  });
});

test('it is ahead of a second field of the same name', () => {
  const double = '<label>Client ID <input></label>';
  showPage(every((id, label) => labelled(id, label) + (id === 'clientId' ? double : '')));
  expect(marks()).toBe('clientId ambiguous');
  expect(marks(locateFields(document, knowing({ clientId: at('clientId') })))).toEqual(ALL);
});

test('a place whose field is named for another value now is nobody’s', () => {
  showPage(every((id, label) => labelled(id, label)));
  const located = locateFields(document, knowing({ clientSecret: at('refreshToken') }));
  expect(marks(located)).toContain('refreshToken ambiguous');
});

test('a place that is named for something else, or that fits several fields, is not known any more', () => {
  const named = (name: string) => every((id, label) => labelled(id, id === 'refreshToken' ? name : label));
  showPage(named('Company Request Token'));
  expect(marks(locateFields(document, knowing({ refreshToken: at('refreshToken') })))).toBe(
    'refreshToken not-found',
  );
  showPage(named('Kennung'));
  expect(marks(locateFields(document, knowing({ refreshToken: 'input' })))).toBe('refreshToken not-found');
});
