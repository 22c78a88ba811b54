import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  byEnd,
  isSameCompany,
  type LinkRecord,
  recordsOfLastLink,
  withRecord,
} from '../../../utils/core/records/link-record.ts';

const [bare] = recordsOfLastLink({ linkedOn: 1, expiresOn: null }) as [LinkRecord];
const record = (linkedOn: number, change: Partial<LinkRecord> = {}): LinkRecord => ({
  ...bare,
  linkedOn,
  ...change,
});
const [A, B] = [randomUUID(), randomUUID()];
const days = (records: readonly LinkRecord[]) => records.map(({ linkedOn }) => linkedOn);

describe('whether two are the same company', () => {
  test.each([
    ['the identifier, however it is written', { companyUuid: A }, { companyUuid: A.toUpperCase() }, true],
    [
      'a new name of the same identifier',
      { companyUuid: A, company: 'Old' },
      { companyUuid: A, company: 'New' },
      true,
    ],
    [
      'one name of two identifiers',
      { companyUuid: A, company: 'Example' },
      { companyUuid: B, company: 'Example' },
      false,
    ],
    ['names alone', { company: 'Example Ltd' }, { company: 'EXAMPLE LTD', companyUuid: A }, true],
    ['other names alone', { company: 'Example Ltd' }, { company: 'Example' }, false],
    ['nothing that both tell', { company: 'Example' }, { companyUuid: A }, null],
  ])('%s', (_, one, other, same) => {
    expect(isSameCompany(record(1, one), record(2, other))).toBe(same);
    expect(isSameCompany(record(2, other), record(1, one))).toBe(same);
  });
});

describe('a new record', () => {
  test("takes the place of its company's, and leaves the others", () => {
    const before = [record(1, { companyUuid: A }), record(2, { companyUuid: B })];
    expect(days(withRecord(before, record(3, { companyUuid: A }), null))).toEqual([2, 3]);
  });

  test('of a renewal takes the place of what was renewed, which may not have told its company', () => {
    const before = [record(1), record(2, { companyUuid: B })];
    expect(days(withRecord(before, record(3, { companyUuid: A }), before[0] ?? null))).toEqual([2, 3]);
    expect(days(withRecord(before, record(3, { companyUuid: A }), null))).toEqual([1, 2, 3]);
  });

  test('without a company takes the place of the one with its app', () => {
    const before = [record(1, { clientId: A }), record(2, { clientId: B }), record(3)];
    expect(days(withRecord(before, record(4, { clientId: A }), null))).toEqual([2, 3, 4]);
  });

  test('of one app in two companies stands beside the other', () => {
    const before = [record(1, { clientId: A, company: 'Example Ltd' })];
    expect(days(withRecord(before, record(2, { clientId: A, company: 'Northwind' }), null))).toEqual([1, 2]);
  });
});

test('the link that ends first comes first, one without an end last', () => {
  const records = [record(1), record(2, { expiresOn: 20 }), record(3, { expiresOn: 10 })];
  expect(days(byEnd(records))).toEqual([3, 2, 1]);
});
