import { LANGUAGES } from '@/utils/core/text/languages';
import { i18n } from '@/utils/i18n';
import { useAsked } from './use-asked';

/** The language of every page of the extension; each by its own name, so that nobody is lost in one they cannot read. */
export function LanguageChoice() {
  const [settings, ask] = useAsked('settings');
  const choose = (wanted: string) => {
    const language = (Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[]).find((tag) => tag === wanted);
    ask({ change: { language: language ?? 'browser' } });
  };
  return (
    <div className="setting">
      <label htmlFor="language">{i18n.t('settings.language')}</label>
      <select
        id="language"
        value={settings?.language ?? 'browser'}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="browser">{i18n.t('settings.themes.browser')}</option>
        {Object.entries(LANGUAGES).map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
