import { describe, expect, test } from 'vitest';
import { useNamedDataCentre } from '../../../utils/core/setup/calls.ts';
import { heldValue } from '../../../utils/core/setup/state.ts';
import { SOURCE } from '../../../utils/integrations/index.ts';
import { setupIn, validation, workOn } from './setup-in.ts';

const US2 = 'https://us2.api.concursolutions.com';
describe('the data centre that a validation named', () => {
  const problem = { id: 'dataCentreDiffers', params: { expected: 'eu2.api.concursolutions.com' } } as const;
  const told = validation({ checks: [{ id: 'dataCentre', outcome: 'failed', problem }] });
  const use = (more: Parameters<typeof setupIn>[0]) =>
    useNamedDataCentre(
      setupIn({ values: { authorizationUrl: US2 }, token: { validation: told }, ...more }),
      SOURCE.tokenEndpoint,
      5,
    );

  test('takes the place of the one held, and ends what was said', () => {
    const state = use({ work: { problems: [{ id: 'internal' }] } });
    expect(state && heldValue(state, 'authorizationUrl')).toBe('https://eu2.api.concursolutions.com');
    expect(state).toMatchObject({ work: { problems: [] }, token: { validationStale: true } });
  });

  test('also where the held one was refused for it', () => {
    const moved = { ...problem, id: 'otherDataCentre' } as const;
    const refused = validation({ checks: [{ id: 'dataCentre', outcome: 'failed', problem: moved }] });
    const state = use({ token: { validation: refused } });
    expect(state && heldValue(state, 'authorizationUrl')).toBe('https://eu2.api.concursolutions.com');
  });

  test.each<[string, Parameters<typeof setupIn>[0]]>([
    ['while work is under way', { work: { underWay: workOn('validate', null) } }],
    ['once a value has changed', { token: { validation: told, validationStale: true } }],
    ['where none was named', { token: { validation: validation() } }],
  ])('is not used %s', (_, more) => {
    expect(use(more)).toBeNull();
  });
});
