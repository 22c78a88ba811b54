import { describe, expect, test } from 'vitest';
import { compare, isComplete } from '../../../utils/core/requirements/requirements.ts';

const listing = (...entries: string[]) => ({ entries, editable: true });

describe('compare', () => {
  test('exact names are present, others missing, nothing readable is unknown', () => {
    expect(compare(['EXPRPT'], listing('EXPRPT')).required).toEqual([{ name: 'EXPRPT', state: 'present' }]);
    expect(compare(['EXPRPT'], listing()).required).toEqual([{ name: 'EXPRPT', state: 'missing' }]);
    expect(compare(['EXPRPT'], null).required).toEqual([{ name: 'EXPRPT', state: 'unknown' }]);
  });

  test.each([
    ['expense.report.readwrite', 'expense-report.readwrite', 'punctuation'],
    ['expense.report.readwrite', 'expense.report.readWrite', 'case'],
    ['EXPRPT', 'exprpt', 'case'],
    ['EXPRPT', 'EXPRTP', 'spelling'],
    ['EXPRPT', 'EXPRT', 'spelling'],
    ['identity.user.ids.read', 'identity.user.id.read', 'spelling'],
    ['identity.user.ids.read', 'identity.user.ids.read\u200b', 'invisible'],
    ['identity.user.ids.read', '\u00a0identity.user.ids.read', 'blank'],
    ['client_credentials', 'client credentials', 'blank'],
    ['CONFIG', 'EXPRPT|CONFIG', 'separator'],
    ['CONFIG', 'CONFIG,', 'separator'],
    ['CONFIG', 'ＣＯＮＦＩＧ', 'lookalike'],
    ['EXPRPT', 'ЕXPRPT', 'lookalike'],
    ['client_credentials', 'client-credentials', 'punctuation'],
    ['identity.user.ids.read', 'identity‐user‐ids‐read', 'punctuation'],
    ['identity.user.ids.read', 'identity_user_ids_read', 'punctuation'],
    ['identity.user.ids.read', 'identity.user.ids.\u00adread', 'invisible'],
  ])('%s: "%s" is a near miss (%s)', (name, entry, reason) => {
    expect(compare([name], listing(entry)).required).toEqual([
      { name, state: 'near-miss', nearMiss: { entry, reason } },
    ]);
  });

  test('two wanted names with nothing or a blank between them are a near miss of both', () => {
    for (const entry of ['EXPRPTCONFIG', 'EXPRPT CONFIG'])
      expect(compare(['EXPRPT', 'CONFIG'], listing(entry))).toEqual({
        required: ['EXPRPT', 'CONFIG'].map((name) => ({
          name,
          state: 'near-miss',
          nearMiss: { entry, reason: 'separator' },
        })),
        extra: [],
      });
  });

  test('of a list that is shown in part, what is not seen is unknown, and what is seen present', () => {
    const result = compare(['EXPRPT', 'CONFIG'], { ...listing('CONFIG', 'openid'), partial: true });
    expect(result).toEqual({
      required: [
        { name: 'EXPRPT', state: 'unknown' },
        { name: 'CONFIG', state: 'present' },
      ],
      extra: ['openid'],
      partial: true,
    });
  });

  test('an extra entry is listed, and a near miss is not listed twice', () => {
    const result = compare(['EXPRPT', 'CONFIG'], listing('openid', 'exprpt', 'CONFIG'));
    expect(result.extra).toEqual(['openid']);
    expect(isComplete(result)).toBe(false);
  });

  test.each([
    ['expense.report.read', 'expense.request.read'],
    ['expense.report.read', 'expense.report.readwrite'],
    ['identity.user.core.read', 'identity.company.core.read'],
    ['CONFIG', 'CONREQ'],
    ['EXPRPT', 'EXTRCT'],
  ])('%s: "%s" is another name', (name, entry) => {
    expect(compare([name], listing(entry))).toEqual({
      required: [{ name, state: 'missing' }],
      extra: [entry],
    });
  });
});
