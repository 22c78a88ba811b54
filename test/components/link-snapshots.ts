import type { LinkView } from '@/utils/core/setup/snapshot';
import {
  APP,
  COMPLETE,
  FILLED,
  grants,
  holding,
  MINUTE,
  ON_TARGET,
  page,
  preparable,
  proven,
  scopes,
  snapshot,
  tokenPage,
} from './snapshot-parts';

const DAY = 24 * 60 * MINUTE;
const elsewhere = page({ site: null, kind: 'unknown' });

/** The record of a link that ends in so many days. */
export const link = (
  company: string | null,
  days: number | null,
  change: Partial<LinkView> = {},
): LinkView => ({
  linkedOn: Date.now() - 10 * DAY - (days ?? 0),
  expiresOn: days === null ? null : Date.now() + days * DAY,
  accepted: true,
  company,
  companyUuid: company && crypto.randomUUID(),
  app: company && 'MileIQ',
  clientId: company && crypto.randomUUID(),
  dataCentre: 'https://us2.api.concursolutions.com',
  grants,
  scopes,
  checkedOn: Date.now() - 10 * DAY,
  correlationIds: [crypto.randomUUID(), crypto.randomUUID()],
  isDue: days !== null && days < 28,
  ...change,
});

const after = { expiresAt: null, page: elsewhere } as const;
const own = link('Example Ltd', 180);
const ending = link('Example Ltd', 20);

/** States of links that stand: the end of a job, what is kept, and another company's. */
export const linkStates = () => ({
  done: snapshot({
    step: 'done',
    ...proven,
    fill: FILLED,
    canUndoFill: true,
    answer: { outcome: 'accepted', text: 'Concur credentials validated.' },
    refreshTokenExpiresAt: own.expiresOn,
    links: [own],
    linkedOn: own.linkedOn,
  }),
  doneFilling: snapshot({
    step: 'done',
    ...proven,
    answer: { outcome: 'accepted', text: 'Concur credentials validated.' },
    work: { task: 'fill', since: Date.now(), done: 1, total: 4, detail: 'clientId' },
  }),
  reminderDue: snapshot({ ...after, links: [ending] }),
  reminderLate: snapshot({ ...after, links: [link('Example Ltd', -3)] }),
  afterDone: snapshot({ ...after, page: ON_TARGET, links: [own] }),
  afterDoneOnSource: snapshot({ ...after, page: page({ kind: 'appList' }), links: [own] }),
  afterDoneOnForm: snapshot({ ...after, step: 'credentials', ...COMPLETE, page: preparable, links: [own] }),
  afterUnclear: snapshot({ ...after, links: [link('Example Ltd', 180, { accepted: false })] }),
  afterMigration: snapshot({ ...after, links: [link(null, 100)] }),
  afterWithoutEnd: snapshot({ ...after, links: [link('Example Ltd', null)] }),
  severalDue: snapshot({
    ...after,
    links: [
      ending,
      link('Northwind Traders', 60),
      link('Südwind Spedition GmbH & Co. KG', 90),
      link('Acme', null),
    ],
  }),
  several: snapshot({
    ...after,
    links: [
      link('Example Ltd', 40),
      link('Northwind Traders', 60),
      link('Südwind Spedition', 90),
      link('Acme', null),
    ],
  }),
  another: snapshot({ page: page({ kind: 'appList' }), links: [own], purpose: 'another' }),
  anotherLinked: snapshot({
    step: 'request-token',
    ...COMPLETE,
    page: tokenPage,
    credentials: holding(...APP),
    links: [own],
    purpose: 'another',
    problems: [{ id: 'companyLinked', params: { found: 'Example Ltd' } }],
  }),
});
