import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  baseOfHost,
  baseUrlOf,
  callUrl,
  isImplementation,
  repairedBase,
  sameDataCentre,
  serverUrl,
} from '../../../utils/core/oauth/token-url.ts';
import { SOURCE } from '../../../utils/integrations/index.ts';
import { rounds } from '../../rounds.ts';

const ENDPOINT = SOURCE.tokenEndpoint;
const US2 = 'https://us2.api.concursolutions.com';

test.each([
  ['token', `${US2}/oauth2/v0/token`],
  ['base', US2],
  ['version', `${US2}/oauth2/v0`],
  ['authorize', 'https://www-us2.api.concursolutions.com/oauth2/v0/authorize'],
] as const)('the target may want the %s form', (form, url) => {
  expect(serverUrl(US2, form, ENDPOINT)).toBe(url);
});

describe("the endpoint's path on a host of the vendor's pages", () => {
  test.each([
    ['https://us2.concursolutions.com/oauth2/v0/token', US2],
    ['https://www-us2.concursolutions.com/oauth2/v0', US2],
    ['https://us2.concursolutions.com/nui/ocstool', null],
    ['https://us2.concursolutions.com/oauth2/v01', null],
    ['https://www.concursolutions.com/oauth2/v0/token', null],
    ['http://us2.concursolutions.com/oauth2/v0/token', null],
    ['https://us2.concursolutions.com:8443/oauth2/v0/token', null],
    ['https://us2.concursolutions.com.evil.example/oauth2/v0/token', null],
  ])('%s', (url, base) => {
    expect(repairedBase(url, ENDPOINT)).toBe(base);
  });
});

describe('what is accepted', () => {
  test.each([
    US2,
    `${US2}/`,
    `${US2}:443`,
    `${US2}/oauth2/v0/token`,
    `${US2}/oauth2/v0/token/`,
    `${US2}/oauth2/v0/Token`,
    'HTTPS://US2.API.ConcurSolutions.com',
    'https://www-us2.api.concursolutions.com/oauth2/v0/token',
  ])('%s', (url) => {
    expect(baseUrlOf(url, ENDPOINT)).toEqual({ ok: true, value: US2 });
  });
});

describe('what is refused', () => {
  test.each([
    ['http://us2.api.concursolutions.com', 'hostNotAllowed'],
    ['https://us2.api.concursolutions.com:8443', 'hostNotAllowed'],
    ['https://me@us2.api.concursolutions.com', 'hostNotAllowed'],
    ['https://:pass@us2.api.concursolutions.com', 'hostNotAllowed'],
    ['https://api.concursolutions.com', 'hostNotAllowed'],
    ['https://us2.concursolutions.com', 'hostNotAllowed'],
    ['https://a.b.api.concursolutions.com', 'hostNotAllowed'],
    ['https://us2.api.concursolutions.com.', 'hostNotAllowed'],
    ['https://us2.api.concursolutions.com.evil.example', 'hostNotAllowed'],
    ['https://evil.example/us2.api.concursolutions.com', 'hostNotAllowed'],
    ['https://evil.example#.api.concursolutions.com', 'hostNotAllowed'],
    ['https://evilapi.concursolutions.com', 'hostNotAllowed'],
    ['https://us2-api.concursolutions.com', 'hostNotAllowed'],
    ['https://-us2.api.concursolutions.com', 'hostNotAllowed'],
    ['https://www-.api.concursolutions.com', 'hostNotAllowed'],
    ['https://www-www-us2.api.concursolutions.com', 'hostNotAllowed'],
    ['https://cn.api.concurcdc.cn', 'hostNotAllowed'],
    ['https://us2.аpi.concursolutions.com', 'hostNotAllowed'],
    ['javascript:alert(1)', 'hostNotAllowed'],
    [`${US2}/oauth2/v0/authorize`, 'valueMalformed'],
    [`${US2}/oauth2/v0/token?x=1`, 'valueMalformed'],
    [`${US2}/#x`, 'valueMalformed'],
    ['us2.api.concursolutions.com', 'valueMalformed'],
    ['', 'valueMalformed'],
  ])('%s', (url, id) => {
    expect(baseUrlOf(url, ENDPOINT)).toMatchObject({ ok: false, failure: { id } });
  });

  test('any host but one under the suffix, however it is written', () => {
    const part = fc.constantFrom(
      ...[
        'us2',
        '.api',
        '.concursolutions.com',
        '.api.concursolutions.com',
        'evil',
        '.example',
        '@',
        ':',
        '443',
        '/',
      ],
      ...['\\', '#', '?', '%2e', '%00', '\t', '。', 'www-', '-', '..', ' '],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ maxLength: 3 })), { maxLength: 8 }), (parts) => {
        const result = baseOfHost(`https://${parts.join('')}`, ENDPOINT);
        if (!result.ok) return;
        expect(result.value).toMatch(/^https:\/\/(?!www-)[a-z0-9-]+\.api\.concursolutions\.com$/u);
        const { hostname } = new URL(`https://${parts.join('')}`);
        expect([hostname, hostname.replace(/^www-/u, '')]).toContain(new URL(result.value).hostname);
      }),
      { numRuns: rounds(3000) },
    );
  });
});

describe('what is made of it', () => {
  test('calls go to the www- host, the target gets the server host', () => {
    expect(callUrl(US2, ENDPOINT)).toBe('https://www-us2.api.concursolutions.com/oauth2/v0/token');
    expect(serverUrl(US2, 'token', ENDPOINT)).toBe(`${US2}/oauth2/v0/token`);
    expect(serverUrl(US2, 'base', ENDPOINT)).toBe(US2);
  });

  test('trial hosts are told from production', () => {
    const trial = (name: string) => isImplementation(`https://${name}.api.concursolutions.com`, ENDPOINT);
    expect(['us-impl', 'emea-impl', 'integration', 'us-rqa3'].map(trial)).toEqual([true, true, true, true]);
    expect(['us2', 'eu2', 'apj1', 'usg', 'glz', 'us', 'emea'].some(trial)).toBe(false);
  });

  test('one data centre may have two names', () => {
    const named = (name: string) => `https://${name}.api.concursolutions.com`;
    expect(sameDataCentre(named('emea'), named('eu'), ENDPOINT)).toBe(true);
    expect(sameDataCentre(named('eu'), named('eu2'), ENDPOINT)).toBe(false);
  });
});
