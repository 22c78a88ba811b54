import type { Snapshot } from '@/utils/core/setup/snapshot';

const iso = (at: number | null | undefined): string | null => (at ? new Date(at).toISOString() : null);

/** What a company may keep of its link, as JSON: whose it is, what it may do, when it ends. No secret is in it. */
export function linkRecord(snapshot: Snapshot): string {
  const { page, credentials, grants, scopes, validation, lastLink, refreshTokenExpiresAt } = snapshot;
  const present = ({ required }: Snapshot['grants']) =>
    required.filter(({ state }) => state === 'present').map(({ name }) => name);
  const record = {
    company: page.company,
    companyUuid: credentials.companyUuid.shown,
    app: page.appName,
    clientId: credentials.clientId.shown,
    authorizationUrl: credentials.authorizationUrl.shown,
    grants: present(grants),
    scopes: present(validation?.scopes ?? scopes),
    linkedOn: iso(lastLink?.linkedOn),
    refreshTokenExpiresOn: iso(refreshTokenExpiresAt ?? lastLink?.expiresOn),
    checkedOn: iso(validation?.at),
    host: validation?.host ?? null,
    correlationId: validation?.correlationId ?? null,
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}
