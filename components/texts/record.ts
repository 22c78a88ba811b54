import type { LinkRecord } from '@/utils/core/records/link-record';

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** What a company may keep of its links, as a file in JSON: whose they are, what they may do, when they end. No secret is in it. */
export function recordFile(records: readonly LinkRecord[]): string {
  const links = records.map((record) => ({
    company: record.company,
    companyUuid: record.companyUuid,
    app: record.app,
    clientId: record.clientId,
    dataCentre: record.dataCentre,
    grants: record.grants,
    scopes: record.scopes,
    linkedOn: iso(record.linkedOn),
    acceptedByTarget: record.accepted,
    refreshTokenExpiresOn: iso(record.expiresOn),
    checkedOn: iso(record.checkedOn),
    correlationIds: record.correlationIds,
  }));
  return `${JSON.stringify({ version: 1, links }, null, 2)}\n`;
}
