import { expect, test } from 'vitest';
import { mergeLanguages, withoutLanguages } from '../../scripts/without-languages.ts';
import type { Target } from '../../utils/core/target/target.ts';
import { lexiconOf } from '../../utils/dom/form/locate/lexicon.ts';
import { concur } from '../../utils/integrations/concur.ts';
import { mileiq } from '../../utils/integrations/mileiq.ts';

const { load } = withoutLanguages() as { load: (id: string) => string | null };
const loaded = async (name: string): Promise<unknown> => {
  const code = load(`/somewhere/utils/integrations/${name}.ts`) ?? '';
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`))[name];
};

test('scripts in pages find every word of every language, and all else as it is', async () => {
  expect(lexiconOf((await loaded('mileiq')) as Target)).toEqual(lexiconOf(mileiq));
  const source = (await loaded('concur')) as typeof concur;
  expect(source.values.clientId).toEqual({ all: [...new Set(Object.values(concur.values.clientId).flat())] });
  expect({ ...source.tokenEndpoint }).toEqual(concur.tokenEndpoint);
  expect(source.pages.map(({ page }) => page)).toEqual(concur.pages.map(({ page }) => page));
});

test('only languages are merged', () => {
  expect(mergeLanguages({ id: ['a'], more: { en: ['b'], 'pt-BR': ['b', 'c'] } })).toEqual({
    id: ['a'],
    more: { all: ['b', 'c'] },
  });
});

test('other modules are none of its business', () => {
  expect(load('/somewhere/utils/integrations/mileiq-fields.ts')).toBeNull();
});
