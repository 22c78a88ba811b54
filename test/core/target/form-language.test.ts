import { expect, test } from 'vitest';
import { HANDOVER_IDS } from '../../../utils/core/credentials/credentials.ts';
import { reportOf } from '../../../utils/core/target/fill-report.ts';
import { formLanguage } from '../../../utils/core/target/form-language.ts';
import { TARGET, vendorButton } from '../../../utils/integrations/index.ts';

const reports = (labels: readonly string[]) =>
  HANDOVER_IDS.map((id, at) =>
    reportOf(id, 'filled', {
      evidence: { source: 'label', label: labels[at] ?? '', exact: true, position: at + 1, group: null },
    }),
  );

test.each<[string, readonly string[], string | null]>([
  ['English', ['Client ID', 'Secret ID', 'Refresh Token', 'Authorization URL'], 'en'],
  ['German', ['Client-ID', 'Client-Geheimnis', 'Aktualisierungstoken', 'Autorisierungs-URL'], 'de'],
  ['French', ['ID client', 'Secret client', "Jeton d'actualisation", "URL d'autorisation"], 'fr'],
  ['Japanese', ['クライアントID', 'シークレットID', 'リフレッシュトークン', '認証URL'], 'ja'],
  ['labels of two languages', ['Client ID', 'Client-Geheimnis', 'Aktualisierungstoken', ''], 'de'],
  ['labels that several share', ['Client ID', 'Secret ID', '', ''], 'en'],
  ['no label', ['', '', '', ''], null],
])('the language of a form: %s', (_, labels, language) => {
  expect(formLanguage(reports(labels), TARGET)).toBe(language);
});

test('a button without its own name in a language is called by its English one', () => {
  expect(vendorButton('validate', 'de')).toBe('Validieren');
  expect(vendorButton('save', 'ja')).toBe('Save');
  expect(vendorButton('submit', 'de')).toBe('Submit');
});
