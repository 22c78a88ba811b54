import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Credentials } from '../../../utils/core/credentials/credentials.ts';
import type { PageReading } from '../../../utils/core/source/reading.ts';
import { createTwoLooks } from '../../../utils/core/source/two-looks.ts';

const NOTHING: PageReading = {
  page: 'createApp',
  grants: null,
  scopes: null,
  values: {},
  suspects: [],
  offered: {},
  appName: null,
  appId: null,
  company: null,
  notice: null,
};

/** What is told after each of these looks: what counts, what is offered, and whether another look is asked for. */
function told(...looks: readonly Credentials[]) {
  const settled = createTwoLooks();
  return looks.map((values) => {
    const { reading, isSettled } = settled({ ...NOTHING, values });
    return [reading.values, reading.offered, isSettled];
  });
}

const [clientId, other] = [randomUUID(), randomUUID()];

test.each<[string, Credentials[], unknown[]]>([
  ['a value counts with the second look', [{ clientId }, { clientId }], [{ clientId }, {}, true]],
  ['one that changes does not', [{ clientId }, { clientId: other }], [{}, {}, false]],
  ['an identifier that is gone by then counts', [{ clientId }, {}], [{ clientId }, {}, true]],
  [
    'a token that is gone by then is offered',
    [{ requestToken: 'at-1' }, {}],
    [{}, { requestToken: 'at-1' }, true],
  ],
  ['one that has counted is not', [{ clientId }, { clientId }, {}], [{}, {}, true]],
  [
    'a token that is still being written',
    [{ requestToken: 'at-1' }, { requestToken: 'at-12' }],
    [{}, {}, false],
  ],
])('%s', (_, looks, last) => {
  expect(told(...looks)[0]).toEqual([{}, {}, false]);
  expect(told(...looks).at(-1)).toEqual(last);
});

test('an app whose values are gone keeps its name', () => {
  const settled = createTwoLooks();
  settled({ ...NOTHING, values: { clientId }, appName: 'Drives' });
  expect(settled(NOTHING).reading).toMatchObject({ values: { clientId }, appName: 'Drives' });
  expect(settled(NOTHING).reading).toMatchObject({ values: {}, appName: null });
});
