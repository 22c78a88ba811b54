import type { ReactNode } from 'react';
import type { PolicyItem } from '@/utils/core/policy/policy';
import { i18n } from '@/utils/i18n';
import { listOf } from '../texts/times';
import { useAsked } from './use-asked';

/** What the organisation that manages the browser has set, and what it set in vain; nothing where it set nothing. */
export function Organisation() {
  const [read] = useAsked('policy');
  if (!read) return null;
  const { policy, refused } = read;
  const { origins, minutes, noReveal, noHandOver, extraScopes, helpAddress } = policy;
  const shown: readonly (readonly [PolicyItem, ReactNode])[] = [
    ['origins', origins && i18n.t('settings.policy.origins', [listOf(origins)])],
    ['minutes', minutes && i18n.t('settings.policy.minutes', minutes)],
    ['noReveal', noReveal && i18n.t('settings.policy.noReveal')],
    ['noHandOver', noHandOver && i18n.t('settings.policy.noHandOver')],
    ['extraScopes', extraScopes.length > 0 && i18n.t('settings.policy.extraScopes', [listOf(extraScopes)])],
    ['helpAddress', helpAddress && <HelpLink address={helpAddress} />],
  ];
  const set = shown.filter(([, text]) => text);
  if (set.length === 0 && refused.length === 0) return null;
  return (
    <section aria-labelledby="organisation">
      <h2 id="organisation">{i18n.t('settings.policy.heading')}</h2>
      {set.length > 0 && (
        <ul>
          {set.map(([item, text]) => (
            <li key={item} data-policy={item}>
              {text}
            </li>
          ))}
        </ul>
      )}
      {refused.length > 0 && (
        <p role="alert" data-policy-refused>
          {i18n.t('settings.policy.refused', [listOf(refused)])}
        </p>
      )}
    </section>
  );
}

const HelpLink = ({ address }: { address: string }) => (
  <a href={address} target="_blank" rel="noreferrer">
    {i18n.t('settings.policy.help')}
  </a>
);
