import { describe, expect, test } from 'vitest';
import { createClassifier } from '../../../../utils/dom/form/answer/find-answer.ts';
import { TARGET } from '../../support/target-form.ts';

describe('what the page says', () => {
  test.each([
    ['Credentials validated successfully', 'accepted'],
    ['Your Concur account is connected.', 'accepted'],
    ['Valid', 'accepted'],
    ['Erfolgreich verbunden', 'accepted'],
    ['検証されました', 'accepted'],
    ['已连接', 'accepted'],
    ['The refresh token is not valid', 'refused'],
    ['Invalid client', 'refused'],
    ['Could not be validated', 'refused'],
    ['Validation failed: please try again...', 'refused'],
    ['Error while connecting', 'refused'],
    ['Die Angaben sind ungültig', 'refused'],
    ['Verbindung fehlgeschlagen', 'refused'],
    ['接続に失敗しました', 'refused'],
    ['Validating…', 'pending'],
    ['Checking whether the values are valid', 'pending'],
    ['Connecting to SAP Concur', 'pending'],
    ['检查…', 'pending'],
    ["This isn't valid", 'refused'],
    ["It doesn't seem to be connected", 'unclear'],
    ['No longer verified', 'unclear'],
    ['未验证', 'unclear'],
    ['Is your account connected?', 'unclear'],
    ['Validate', 'unclear'],
    ['Validation', 'unclear'],
    ['Thank you', 'unclear'],
  ] as const)('%s: %s', (text, kind) => {
    expect(createClassifier(TARGET)(text)).toBe(kind);
  });
});
