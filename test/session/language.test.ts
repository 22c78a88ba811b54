import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { i18n, speak } from '@/utils/i18n/index.ts';
import { LANGUAGE } from '@/utils/session/items.ts';
import { followLanguage, speakChosen } from '@/utils/session/language.ts';
import { untilPasses } from '../until.ts';

const COUNT = 'values.kept';
const FILES: Readonly<Record<string, object>> = {
  de: {
    extension_language: { message: 'de' },
    action_fillAt: { message: '$1 ausfüllen' },
    values_kept: { message: '1 Minute | $1 Minuten' },
  },
  en: { extension_language: { message: 'en' }, values_kept: { message: '$1 minute | $1 minutes' } },
  fr: {
    extension_language: { message: 'fr' },
    values_kept: { message: '$1 minute | $1 minutes' },
    prepare_count: { message: 'rien | $1 entrée | $1 entrées' },
  },
  ja: { extension_language: { message: 'ja' }, values_kept: { message: '$1分間 | $1分' } },
  pt_BR: { extension_language: { message: 'pt-BR' } },
};
const asked = vi.fn(async (address: string) => {
  const texts = FILES[/^\/_locales\/(\w+)\/messages\.json$/u.exec(address)?.[1] ?? ''];
  if (!texts) throw new TypeError('Failed to fetch');
  return Response.json(texts);
});

const browserTells = (name: string) => (name === 'extension_language' ? 'en' : `the browser's ${name}`);

beforeEach(() => {
  fakeBrowser.i18n.getMessage = browserTells;
  vi.stubGlobal('fetch', asked);
  asked.mockClear();
});
afterEach(async () => {
  await speak('browser');
  vi.unstubAllGlobals();
});

test("nothing is read as long as the browser's language is spoken", async () => {
  await speakChosen();
  expect(i18n.t('action.help')).toBe("the browser's action_help");
  expect(asked).not.toHaveBeenCalled();
});

test('the chosen language is spoken, read once, with what stands for a placeholder as it is', async () => {
  await LANGUAGE.setValue('de');
  await Promise.all([speakChosen(), speakChosen()]);
  expect(i18n.t('action.fillAt', ['$1 & $2'])).toBe('$1 & $2 ausfüllen');
  expect(asked).toHaveBeenCalledTimes(1);
});

test("what a file lacks, and a file that cannot be read, is told in the browser's language", async () => {
  await speak('pt-BR');
  expect([i18n.t('extension.language'), i18n.t('action.help')]).toEqual([
    'pt-BR',
    "the browser's action_help",
  ]);
  await speak('es');
  expect(i18n.t('extension.language')).toBe('en');
});

test.each([
  ['de-AT', 'de', '3 Minuten'],
  ['pt-BR', 'pt-BR', ''],
  ['pt-PT', 'en', '3 minutes'],
])('where the browser tells no text, its language (%s) is read', async (browsers, spoken, kept) => {
  fakeBrowser.i18n.getMessage = () => '';
  fakeBrowser.i18n.getUILanguage = () => browsers;
  await speakChosen();
  expect(i18n.t('extension.language')).toBe(spoken);
  expect(i18n.t(COUNT, 3)).toBe(kept);
  await speakChosen();
  expect(asked).toHaveBeenCalledTimes(1);
  fakeBrowser.i18n.getMessage = browserTells;
  await speak('ja');
});

test('where its file cannot be read either, a language is told all the same: formats throw without one', async () => {
  fakeBrowser.i18n.getMessage = () => '';
  fakeBrowser.i18n.getUILanguage = () => 'es';
  await speakChosen();
  expect(i18n.t('extension.language')).toBe('en');
  await speak('ja');
});

test('of two choices the later one counts, whichever file comes first', async () => {
  await Promise.all([speak('de'), speak('browser')]);
  expect(i18n.t('extension.language')).toBe('en');
});

test('a page is told of every change, once the language is spoken', async () => {
  const told: string[] = [];
  await followLanguage(() => told.push(i18n.t('extension.language')));
  await LANGUAGE.setValue('fr');
  await untilPasses(() => expect(told).toEqual(['fr']));
});

test('a count takes the form that the language has for it, and the form for none where there is one', async () => {
  const spoken = async (language: 'de' | 'fr' | 'ja') => {
    await speak(language);
    return [0, 1, 2].map((count) => i18n.t(COUNT, count));
  };
  expect(await spoken('de')).toEqual(['0 Minuten', '1 Minute', '2 Minuten']);
  expect(await spoken('fr')).toEqual(['0 minute', '1 minute', '2 minutes']);
  expect(await spoken('ja')).toEqual(['0分', '1分', '2分']);
  await speak('fr');
  expect([0, 1, 2].map((count) => i18n.t('prepare.count', count))).toEqual(['rien', '1 entrée', '2 entrées']);
});
