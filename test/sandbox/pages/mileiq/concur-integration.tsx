import type { IntegrationForm } from '../../sites/wire.ts';
import { useJson } from '../shared/use-json.ts';
import { ConcurForm } from './concur-form.tsx';
import { FormPlace } from './form-place.tsx';
import css from './mileiq.module.css';

/** Settings > Concur Integration: the form appears once the server has told what it consists of. */
export function ConcurIntegration() {
  const settings = useJson<IntegrationForm>('/api/integrations/concur');
  return (
    <section className={css.card}>
      <h2>Concur Integration</h2>
      <p className={css.lead}>
        Link your company’s SAP Concur account, so that drivers of your team can send their drives straight to
        Concur. Enter the values of your Concur app.
      </p>
      {settings ? (
        <FormPlace shape={settings.formShape}>
          <ConcurForm {...settings} />
        </FormPlace>
      ) : (
        <p className={css.lead}>Loading…</p>
      )}
    </section>
  );
}
