import { useState, useSyncExternalStore } from 'react';
import { i18n } from '@/utils/i18n';
import { Button } from '../controls/button';
import { Icon } from '../controls/icon';
import { App } from '../frame/app';
import { PortProvider } from '../setup/port';
import { PlayedPage } from './played-page';
import { Practice, TAB } from './practice';
import { practicePort } from './practice-port';

const begin = () => {
  const practice = new Practice();
  return { practice, port: practicePort(practice), round: crypto.randomUUID() };
};

/** The whole job with invented values: a page that plays the two sites, and beside it the panel, with a port of its own. */
export function PracticePage() {
  const [{ practice, port, round }, setRound] = useState(begin);
  const world = useSyncExternalStore(practice.onChanged, () => practice.world);
  return (
    <div className="practice">
      <aside className="practice-notice" aria-label={i18n.t('practice.title')}>
        <Icon name="warning" />
        <p>{i18n.t('practice.notice')}</p>
        <Button onClick={() => setRound(begin())}>{i18n.t('practice.again')}</Button>
      </aside>
      <div className="practice-desk">
        <section className="played" aria-label={i18n.t('practice.pageLabel')}>
          <PlayedPage world={world} act={practice.act} />
        </section>
        <PortProvider value={port}>
          <App key={round} surface="sidepanel" tab={TAB} />
        </PortProvider>
      </div>
    </div>
  );
}
