import type { ComponentType } from 'react';
import { i18n } from '@/utils/i18n';
import { SourceAppForm, SourceAppList, SourceHome, SourceSecret, SourceTokens } from './source-pages';
import { TargetForm } from './target-form';
import type { Place, Played } from './world';

const PAGES: Readonly<Record<Place, ComponentType<Played>>> = {
  home: SourceHome,
  appList: SourceAppList,
  newApp: SourceAppForm,
  editApp: SourceAppForm,
  secret: SourceSecret,
  requestTokens: SourceTokens,
  form: TargetForm,
};

/** One of the played pages, with a line that says whose page it plays. */
export function PlayedPage({ world, act }: Played) {
  const Page = PAGES[world.place];
  const name = i18n.t(world.place === 'form' ? 'practice.targetName' : 'practice.sourceName');
  return (
    <>
      <p className="played-address">{i18n.t('practice.plays', [name])}</p>
      <div className="played-page">
        <Page world={world} act={act} />
      </div>
    </>
  );
}
