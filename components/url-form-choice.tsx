import type { UrlForm } from '@/utils/core/target/target';
import { i18n } from '@/utils/i18n';

interface Props {
  readonly value: UrlForm;
  readonly onChange: (form: UrlForm) => void;
  readonly open: boolean;
}

const FORMS = [
  { form: 'token', text: 'fill.urlFormToken' },
  { form: 'base', text: 'fill.urlFormBase' },
  { form: 'version', text: 'fill.urlFormVersion' },
  { form: 'authorize', text: 'fill.urlFormAuthorize' },
] as const;

/** Which of the forms of the Authorization URL is filled in. */
export const UrlFormChoice = ({ value, onChange, open }: Props) => (
  <details className="url-form" open={open}>
    <summary>{i18n.t('fill.urlForm')}</summary>
    <fieldset>
      <legend>{i18n.t('fill.urlFormHint')}</legend>
      {FORMS.map(({ form, text }) => (
        <label key={form}>
          <input
            type="radio"
            name="url-form"
            value={form}
            checked={value === form}
            onChange={() => onChange(form)}
          />
          <span>{i18n.t(text)}</span>
        </label>
      ))}
    </fieldset>
  </details>
);
