import { URL_FORMS, type UrlForm } from '@/utils/core/target/target';
import { i18n } from '@/utils/i18n';
import { actionName, fill } from '../card/action';
import { ActionButton } from '../card/action-button';
import { usePanel } from '../setup/panel';

const FILLED_WITH = {
  token: 'fill.urlFormToken',
  base: 'fill.urlFormBase',
  version: 'fill.urlFormVersion',
  authorize: 'fill.urlFormAuthorize',
} as const satisfies Record<UrlForm, string>;

/** Fills again with another form of the Authorization URL, for an admin who knows which one the page wants. */
export function UrlFormChoice() {
  const { snapshot } = usePanel();
  // After a refusal the card offers it.
  if (snapshot.answer?.outcome === 'refused') return null;
  const others = URL_FORMS.filter((form) => form !== snapshot.urlForm).map((form) =>
    fill(snapshot.page, form),
  );
  return (
    <>
      <h3>{i18n.t('fill.urlForm')}</h3>
      <p>{i18n.t(FILLED_WITH[snapshot.urlForm])}</p>
      {others.map((action) => (
        <ActionButton key={actionName(action)} action={action} kind="quiet" />
      ))}
    </>
  );
}
