import type { OpenedView } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { dayAndTime, listOf } from '../texts/times';

/** What a colleague says of values that were sealed; nobody knows who sealed them, and that is said. */
export function OpenedFacts({ opened: { company, appName, sealedAt, word } }: { opened: OpenedView }) {
  const facts: readonly (readonly [string, string | null])[] = [
    ['company', company],
    ['app', appName],
    ['sealedAt', dayAndTime(sealedAt)],
    ['tokenMadeAt', word.tokenMadeAt === null ? null : dayAndTime(word.tokenMadeAt)],
    ['validatedAt', word.validatedAt === null ? null : dayAndTime(word.validatedAt)],
    ['expiresAt', word.expiresAt === null ? null : dayAndTime(word.expiresAt)],
    ['scopes', word.scopes && listOf(word.scopes)],
  ];
  return (
    <>
      <p className="explanation">{i18n.t('colleague.opened.unknown')}</p>
      <dl className="facts">
        {facts.map(
          ([name, text]) =>
            text && (
              <div key={name}>
                <dt>{i18n.t(`colleague.opened.${name as 'company'}`)}</dt>
                <dd>
                  <bdi>{text}</bdi>
                </dd>
              </div>
            ),
        )}
      </dl>
    </>
  );
}
