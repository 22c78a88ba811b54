import type { LinkRecord } from '@/utils/core/records/link-record';
import { i18n } from '@/utils/i18n';

/** What a link is called: its company, else its app. */
export const linkName = ({ company, app, clientId }: LinkRecord): string =>
  company ?? app ?? clientId ?? i18n.t('renewal.unnamed');
