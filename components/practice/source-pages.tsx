import { i18n } from '@/utils/i18n';
import { Button } from '../controls/button';
import { button, credentialName } from '../texts/names';
import { PlayedField } from './played-field';
import { createApp, goTo, type Played, submitApp, submitAppId } from './world';

export const SourceHome = () => (
  <>
    <h2>{i18n.t('practice.home.heading')}</h2>
    <p>{i18n.t('practice.home.text')}</p>
  </>
);

export const SourceAppList = ({ world, act }: Played) => (
  <>
    <h2>{i18n.t('practice.appList.heading')}</h2>
    {world.hasApp ? (
      <p className="played-row">
        {i18n.t('practice.appName')}
        <Button onClick={() => act(goTo('editApp'))}>{button('editApp')}</Button>
      </p>
    ) : (
      <p>{i18n.t('practice.appList.none')}</p>
    )}
    <div className="actions">
      <Button onClick={() => act(createApp)}>{button('createApp')}</Button>
    </div>
  </>
);

export const SourceAppForm = ({ world, act }: Played) => (
  <>
    <h2>{i18n.t(world.hasApp ? 'practice.app.editHeading' : 'practice.app.heading')}</h2>
    <PlayedField name={i18n.t('practice.app.name')} value={i18n.t('practice.appName')} />
    <Chips name={i18n.t('practice.app.grants')} chosen={world.grants} />
    <Chips name={i18n.t('practice.app.scopes')} chosen={world.scopes} />
    <div className="actions">
      <Button onClick={() => act(submitApp)}>{button('submit')}</Button>
    </div>
  </>
);

export const SourceSecret = ({ world }: Played) => (
  <>
    <h2>{i18n.t('practice.secret.heading')}</h2>
    <p>{i18n.t('practice.secret.text')}</p>
    <PlayedField name={credentialName('clientId')} value={world.values.clientId} />
    <PlayedField name={credentialName('clientSecret')} value={world.values.clientSecret} />
  </>
);

export const SourceTokens = ({ world, act }: Played) => (
  <>
    <h2>{i18n.t('practice.tokens.heading')}</h2>
    <p>{i18n.t('practice.company')}</p>
    <PlayedField name={i18n.t('practice.tokens.field')} value={world.appId} />
    <div className="actions">
      <Button onClick={() => act(submitAppId)} disabled={!world.appId}>
        {button('submit')}
      </Button>
    </div>
    {world.hasToken && (
      <>
        <p role="status">{i18n.t('practice.tokens.made')}</p>
        <PlayedField name={credentialName('companyUuid')} value={world.values.companyUuid} />
        <PlayedField name={credentialName('requestToken')} value={world.values.requestToken} />
      </>
    )}
  </>
);

const Chips = ({ name, chosen }: { name: string; chosen: readonly string[] }) => (
  <div className="played-field">
    <h3>{name}</h3>
    <ul className="chips" aria-label={name}>
      {chosen.map((entry) => (
        <li key={entry}>{entry}</li>
      ))}
    </ul>
  </div>
);
