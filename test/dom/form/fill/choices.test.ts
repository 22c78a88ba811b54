import { describe, expect, test } from 'vitest';
import {
  contents,
  every,
  FILLED,
  fill,
  labelled,
  outcomes,
  randomValues,
  showPage,
} from '../../support/target-form.ts';

const PATH = '/oauth2/v0/token';
const base = (centre: string) => `https://${centre}.api.concursolutions.com`;
const values = { ...randomValues(), authorizationUrl: base('us2') + PATH };
const URLS = ['us', 'us2', 'eu2'].map((centre) => base(centre) + PATH);

/** The form with something else in the address's place. */
const withChoice = (choice: string) =>
  showPage(every((id, label) => (id === 'authorizationUrl' ? choice : labelled(id, label))));
const select = (options: string, label = 'Authorization URL') =>
  `<div><label for="choice">${label}</label><select id="choice"><option value="">Select…</option>${options}</select></div>`;
const options = (texts: readonly string[]) => texts.map((text) => `<option>${text}</option>`).join('');
const radios = (texts: readonly string[]) =>
  texts.map((text) => `<label><input type="radio" name="url" value="${text}"> ${text}</label>`).join('');
const chosen = () => document.querySelector<HTMLSelectElement>('#choice')?.selectedOptions[0]?.text;
const checked = () => document.querySelector<HTMLInputElement>(':checked')?.value;
const empty = { clientId: '', clientSecret: '', refreshToken: '' };
const { authorizationUrl: _, ...secrets } = values;

const NOT_OFFERED = [{ field: 'authorizationUrl', outcome: 'rejected', reason: 'notOffered' }];

describe('the address as a choice among given ones', () => {
  test.each<[string, string, string]>([
    ['addresses', select(options(URLS)), base('us2') + PATH],
    ['addresses of servers', select(options(['us', 'us2'].map(base))), base('us2')],
    [
      'data centres with their hosts',
      select(
        options(['US (us.api.concursolutions.com)', 'US 2 (us2.api.concursolutions.com)']),
        'Data centre',
      ),
      'US 2 (us2.api.concursolutions.com)',
    ],
    [
      'regions that are addresses behind their names',
      select(
        `<option value="${base('eu2')}">Europe</option><option value="${base('us2')}">North America</option>`,
        'Region',
      ),
      'North America',
    ],
    ['two addresses of our server', select(options([base('us2'), base('us2') + PATH])), base('us2') + PATH],
  ])('a native list of %s', async (_name, html, expected) => {
    withChoice(html);
    const { reports, undo } = await fill(values);
    expect(outcomes(reports)).toEqual(FILLED);
    expect([chosen(), contents()]).toEqual([expected, secrets]);
    expect(await undo()).toEqual({ ok: true, value: null });
    expect([chosen(), contents()]).toEqual(['Select…', empty]);
  });

  test.each<[string, string]>([
    ['with a legend', `<fieldset><legend>Authorization URL</legend>${radios(URLS)}</fieldset>`],
    ['with a text over it', `<p>Authorization URL</p><div>${radios(URLS)}</div>`],
    ['named by ARIA', `<div role="radiogroup" aria-label="Data center"><div>${radios(URLS)}</div></div>`],
  ])('radio buttons %s', async (_name, html) => {
    withChoice(html);
    const { reports, undo } = await fill(values);
    expect(outcomes(reports)).toEqual(FILLED);
    expect(checked()).toBe(values.authorizationUrl);
    expect(await undo()).toEqual({ ok: true, value: null });
    expect(checked()).toBeUndefined();
  });

  test('what was chosen before is chosen again', async () => {
    withChoice(select(options(URLS)));
    const [, first] = document.querySelectorAll('option');
    if (first) first.selected = true;
    const { undo } = await fill(values);
    expect(await undo()).toEqual({ ok: true, value: null });
    expect(chosen()).toBe(URLS[0]);
  });

  test('a text field of that name goes before any choice', async () => {
    showPage(every(labelled) + select(options(URLS), 'Region'));
    expect(outcomes((await fill(values)).reports)).toEqual(FILLED);
    expect([chosen(), contents()]).toEqual(['Select…', values]);
  });
});

describe('where ours is not offered nothing at all is changed, and that is said', () => {
  test.each<[string, string]>([
    ['other addresses', options([base('us'), base('eu2')])],
    ['names alone', options(['US', 'Europe'])],
    ['two of our server, neither the one that is meant', options([`${base('us2')}/a`, `${base('us2')}/b`])],
    ['a host that only ends alike', options([base('xus2'), base('www-us2')])],
    ['one that cannot be chosen', `<option disabled>${base('us2')}</option>`],
    ['one that names two', options([`${base('us2')} or ${base('us')}`])],
  ])('%s', async (_name, html) => {
    withChoice(select(html));
    expect((await fill(values)).reports).toMatchObject(NOT_OFFERED);
    expect([chosen(), contents()]).toEqual(['Select…', empty]);
  });

  test('a choice whose name is not known is none of ours', async () => {
    withChoice(select(options(URLS), 'Plan'));
    expect((await fill(values)).reports).toMatchObject([{ field: 'authorizationUrl', outcome: 'not-found' }]);
    expect([chosen(), contents()]).toEqual(['Select…', empty]);
  });
});
