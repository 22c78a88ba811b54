import { i18n } from '@/utils/i18n';
import { Button } from '../controls/button';
import { Icon } from '../controls/icon';
import { PracticeLink } from '../controls/practice-link';
import { usePort } from '../setup/port';
import type { Setup } from '../setup/use-setup';
import { failureNext, failureTitle } from '../texts/names';

/** Shown while nothing is known of the tab: being looked at, refused, or no tab at all. */
export function Unavailable({ setup }: { setup: Setup }) {
  const port = usePort();
  if (setup.looking)
    return (
      <main aria-busy="true">
        <section className="card loading">
          <span className="pulse" />
          <p role="status">{i18n.t('header.loading')}</p>
        </section>
      </main>
    );
  const id = setup.failure?.id ?? null;
  const allow = async () => {
    if (await port.allowAccess()) setup.look();
  };
  return (
    <main>
      <section className={`card${id ? ' problem' : ''}`} {...(id && { 'data-problem': id, role: 'alert' })}>
        <h2>
          {id && <Icon name="warning" />}
          {id ? failureTitle(id) : i18n.t('header.noTabTitle')}
        </h2>
        <p>{id ? failureNext(id) : i18n.t('header.noTab')}</p>
        <div className="actions">
          {id === 'hostAccessMissing' ? (
            <Button kind="primary" onClick={allow}>
              {i18n.t('action.allowAccess')}
            </Button>
          ) : (
            <Button kind="primary" onClick={setup.look}>
              {i18n.t('header.retry')}
            </Button>
          )}
        </div>
        {!id && <PracticeLink />}
      </section>
    </main>
  );
}
