import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { type ReactNode, useState } from 'react';
import Select from 'react-select';
import { describe, expect, test } from 'vitest';
import type { HandoverId } from '../../../../utils/core/credentials/credentials.ts';
import { mount } from '../../support/mount.tsx';
import { contents, FILLED, fill, outcomes, randomValues } from '../../support/target-form.ts';

const PATH = '/oauth2/v0/token';
const base = (centre: string) => `https://${centre}.api.concursolutions.com`;
const values = { ...randomValues(), authorizationUrl: base('us2') + PATH };
const URLS = ['us', 'us2', 'eu2'].map((centre) => base(centre) + PATH);
const LABELS: readonly [HandoverId, string][] = [
  ['clientId', 'Client ID'],
  ['clientSecret', 'Secret ID'],
  ['refreshToken', 'Refresh Token'],
];
const empty = { clientId: '', clientSecret: '', refreshToken: '' };
const { authorizationUrl: _, ...secrets } = values;
const NOT_OFFERED = [{ field: 'authorizationUrl', outcome: 'rejected', reason: 'notOffered' }];

describe('lists that have to be opened', () => {
  const Form = ({ children }: { children: ReactNode }) => (
    <div>
      <h2>Concur Integration</h2>
      {LABELS.map(([id, label]) => (
        <p key={id}>
          <label htmlFor={id}>{label}</label>
          <input id={id} data-value={id} />
        </p>
      ))}
      {children}
    </div>
  );
  const OPTIONS = URLS.map((url) => ({ value: url, label: url }));

  function OwnList({ all }: { all: readonly string[] }) {
    const [[value, isOpen], set] = useState<[string, boolean]>(['Choose', false]);
    return (
      <p>
        <span id="name">Data centre</span>
        <button
          type="button"
          id="choice"
          aria-haspopup="listbox"
          aria-labelledby="name choice"
          aria-controls="list"
          onClick={() => set([value, !isOpen])}
        >
          {value}
        </button>
        {isOpen && (
          <span role="listbox" id="list" tabIndex={-1}>
            {all.map((each) => (
              <span
                role="option"
                tabIndex={-1}
                aria-selected={each === all[0]}
                key={each}
                onClick={() => set([each, false])}
                onKeyDown={() => undefined}
              >
                {each}
              </span>
            ))}
          </span>
        )}
      </p>
    );
  }

  test.each<[string, () => ReactNode, () => string | undefined | null]>([
    [
      'react-select',
      () => (
        <>
          <label htmlFor="rs">Authorization URL</label>
          <Select inputId="rs" classNamePrefix="rs" options={OPTIONS} />
        </>
      ),
      () => document.querySelector('.rs__single-value')?.textContent,
    ],
    [
      'MUI',
      () => (
        <TextField select label="Authorization URL" id="mui" defaultValue="">
          {URLS.map((url) => (
            <MenuItem key={url} value={url}>
              {url}
            </MenuItem>
          ))}
        </TextField>
      ),
      () => document.querySelector('#mui')?.textContent,
    ],
    [
      'a button whose list marks what the keys would choose',
      () => <OwnList all={URLS.toReversed()} />,
      () => document.querySelector('#choice')?.textContent,
    ],
  ])('%s', async (_name, choice, shown) => {
    await mount(<Form>{choice()}</Form>);
    expect(outcomes((await fill(values)).reports)).toEqual(FILLED);
    expect([shown(), contents()]).toEqual([values.authorizationUrl, secrets]);
  });

  test('ours is not in it: it is closed again, and nothing is written', async () => {
    await mount(
      <Form>
        <OwnList all={[base('us'), base('eu2')]} />
      </Form>,
    );
    expect((await fill(values)).reports).toMatchObject(NOT_OFFERED);
    expect([document.querySelector('#choice')?.textContent, contents()]).toEqual(['Choose', empty]);
  });
});
