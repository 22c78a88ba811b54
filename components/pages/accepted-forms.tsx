import type { UrlForm } from '@/utils/core/target/target';
import { i18n } from '@/utils/i18n';
import { useAsked } from './use-asked';

const NAMES = {
  token: 'settings.form.token',
  base: 'settings.form.base',
  version: 'settings.form.version',
  authorize: 'settings.form.authorize',
} as const satisfies Record<UrlForm, string>;

/** The form of the Authorization URL that each address accepted, which is used there first; each can be forgotten. */
export function AcceptedForms() {
  const [forms, ask] = useAsked('acceptedForms');
  const all = Object.entries(forms ?? {});
  return (
    <section aria-labelledby="forms">
      <h2 id="forms">{i18n.t('settings.formsHeading')}</h2>
      <p>{i18n.t('settings.formsText')}</p>
      {all.length === 0 ? (
        <p>{i18n.t('settings.formsNone')}</p>
      ) : (
        <ul className="names">
          {all.map(([origin, form]) => (
            <li key={origin}>
              <bdi>
                {new URL(origin).host}: {i18n.t(NAMES[form])}
              </bdi>
              <button
                type="button"
                className="button quiet"
                aria-label={i18n.t('settings.forgetForm', [new URL(origin).host])}
                onClick={() => ask({ forget: origin })}
              >
                {i18n.t('options.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
