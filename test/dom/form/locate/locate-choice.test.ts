import { afterEach, describe, expect, test } from 'vitest';
import { HANDOVER_IDS } from '../../../../utils/core/credentials/credentials.ts';
import {
  ALL,
  every,
  LABELS,
  labelled,
  locate,
  marks,
  plainForm,
  showPage,
} from '../../support/target-form.ts';

afterEach(() => {
  showPage('');
});

describe('which form', () => {
  const both = (first: string, second: string) =>
    plainForm(first) + plainForm(second).replaceAll('data-value="', 'data-value="second-');

  test('of two integrations the one that the target is about', () => {
    showPage(both('Concur', 'QuickBooks'));
    expect(marks()).toEqual(ALL);
    showPage(both('QuickBooks', 'SAP Concur'));
    expect(marks()).toMatchObject({
      clientId: 'second-clientId',
      authorizationUrl: 'second-authorizationUrl',
    });
  });

  test('in front of a page an open dialog counts alone', () => {
    showPage(
      `${plainForm('Concur')}<dialog>${plainForm('Concur').replaceAll('data-value="', 'data-value="second-')}</dialog>`,
    );
    document.querySelector('dialog')?.showModal();
    expect(marks()).toMatchObject({ clientId: 'second-clientId' });
  });
});

describe('which field', () => {
  test('two equal ones are ambiguous', () => {
    showPage(
      every((id, label) => labelled(id, label) + (id === 'clientId' ? `<label>${label}<input></label>` : '')),
    );
    expect(marks()).toBe('clientId ambiguous');
  });

  test('an exact label is ahead of one that only holds it', () => {
    showPage(
      every(
        (id, label) => labelled(id, label) + (id === 'clientId' ? `<label>Old ${label}<input></label>` : ''),
      ),
    );
    expect(marks()).toEqual(ALL);
  });

  test.each(['Request Token', 'Access Token', 'Company UUID', 'Redirect URL', 'Signing secret', 'Token'])(
    'a field for something else, "%s", is not taken',
    (label) => {
      showPage(every((id, own) => labelled(id, id === 'refreshToken' ? label : own)));
      expect(marks()).toBe('refreshToken not-found');
    },
  );

  test.each([
    [
      'a tip',
      '<label>Refresh Token <input data-value="refreshToken" title="Not the company request token"></label>',
    ],
    [
      'a placeholder',
      '<label>Refresh Token <input data-value="refreshToken" placeholder="not an access token"></label>',
    ],
    [
      'a line below the label',
      '<label>Refresh Token<div>Not the request token</div><input data-value="refreshToken"></label>',
    ],
  ])('what the field is not, in %s, does not rule it out', (_, field) => {
    showPage(every((id, own) => (id === 'refreshToken' ? field : labelled(id, own))));
    expect(marks()).toEqual(ALL);
  });

  test.each([
    ['a tip', '<input name="refresh_token" title="Company request token">'],
    ['a placeholder', '<input name="refresh_token" placeholder="Access token">'],
    ['the label itself', '<label>Request Token (Refresh Token)<input></label>'],
    ['ARIA', '<label>Refresh Token <input aria-label="Company request token"></label>'],
  ])('something else, said by %s, rules it out', (_, field) => {
    showPage(every((id, own) => (id === 'refreshToken' ? `<p>${field}</p>` : labelled(id, own))));
    expect(marks()).toBe('refreshToken not-found');
  });

  test('a field that may be for two values is nobody’s', () => {
    showPage(every((id, own) => labelled(id, id === 'refreshToken' ? 'Refresh Token URL' : own)));
    expect(marks()).toBe('refreshToken ambiguous');
  });

  test('captions under fields do not name the next field', () => {
    showPage(
      `<h2>Concur</h2><div>${HANDOVER_IDS.map((id) => `<input style="display:block" data-value="${id}"><div style="margin-bottom:1em">${LABELS[id]}</div>`).join('')}<input style="display:block"></div>`,
    );
    expect(marks()).not.toEqual(expect.objectContaining({ clientId: expect.anything() }));
  });

  test('captions right of fields do not name the next field', () => {
    showPage(
      `<h2>Concur</h2><div>${HANDOVER_IDS.map((id) => `<input data-value="${id}"> ${LABELS[id]}<br>`).join('')}<input></div>`,
    );
    expect(marks()).toContain('not-found');
  });
});

test('evidence names label, position and heading, never content', () => {
  showPage(plainForm());
  const secret = crypto.randomUUID();
  for (const input of document.querySelectorAll('input')) input.value = secret;
  const located = locate();
  if (!('found' in located)) throw new Error('not found');
  expect(located.found.refreshToken.evidence).toEqual({
    source: 'label',
    label: 'Refresh Token',
    exact: true,
    position: 3,
    group: 'Concur Integration',
  });
  expect(JSON.stringify(HANDOVER_IDS.map((id) => located.found[id].evidence))).not.toContain(secret);
});
