import { HANDOVER_IDS } from '@/utils/core/credentials/credentials';
import { i18n } from '@/utils/i18n';
import { Button } from '../controls/button';
import { button, credentialName } from '../texts/names';
import { PlayedField } from './played-field';
import { type Played, saveForm, validateForm } from './world';

/** The target's form with its own two buttons. */
export function TargetForm({ world, act }: Played) {
  const { fields, verdict, isSaved } = world;
  return (
    <>
      <h2>{i18n.t('practice.form.heading')}</h2>
      {HANDOVER_IDS.map((id) => (
        <PlayedField key={id} name={credentialName(id)} value={fields[id] ?? ''} />
      ))}
      <div className="actions">
        <Button onClick={() => act(validateForm)}>{button('validate')}</Button>
        <Button onClick={() => act(saveForm)} disabled={!verdict?.isAccepted}>
          {button('save')}
        </Button>
      </div>
      <p role="status">
        {isSaved
          ? i18n.t('practice.form.saved')
          : verdict && i18n.t(`practice.form.${verdict.isAccepted ? 'accepted' : 'refused'}`)}
      </p>
    </>
  );
}
