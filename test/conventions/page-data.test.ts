import { expect, test } from 'vitest';
import { mergeLanguages, pageData } from '../../scripts/page-data.ts';
import type { ReadSource } from '../../utils/core/source/source.ts';
import type { FillTarget } from '../../utils/core/target/target.ts';
import { lexiconOf } from '../../utils/dom/form/locate/lexicon.ts';
import { concur } from '../../utils/integrations/concur.ts';
import { mileiq } from '../../utils/integrations/mileiq.ts';
import { SKETCH_WORDS } from '../../utils/integrations/sketch-words.ts';

const { load } = pageData() as { load: (id: string) => string | null };
const loaded = async (name: string): Promise<Record<string, unknown>> => {
  const code = load(`/somewhere/utils/integrations/${name}.ts`) ?? '';
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
};

test('scripts in pages find every word of every language, and all else as it is', async () => {
  const { FILL_TARGET, READ_SOURCE } = await loaded('in-pages');
  expect(lexiconOf(FILL_TARGET as FillTarget)).toEqual(lexiconOf(mileiq));
  const source = READ_SOURCE as ReadSource;
  expect(source.values.clientId).toEqual({ all: [...new Set(Object.values(concur.values.clientId).flat())] });
  expect(source.nameShape).toEqual(concur.nameShape);
  expect(source.pages.map(({ page }) => page)).toEqual(concur.pages.map(({ page }) => page));
});

test('the sketch knows every text that the data has, each once', async () => {
  const { SKETCH_WORDS: words } = (await loaded('sketch-words')) as { SKETCH_WORDS: typeof SKETCH_WORDS };
  expect(words.texts).toEqual([...new Set(SKETCH_WORDS.texts)]);
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
