import { THEMES } from '@/utils/core/settings/theme';
import { i18n } from '@/utils/i18n';
import { useAsked } from './use-asked';

/** Light, dark, or as the browser is; every page of the extension follows at once. */
export function ThemeChoice() {
  const [settings, ask] = useAsked('settings');
  return (
    <fieldset>
      <legend>{i18n.t('settings.theme')}</legend>
      <div className="actions">
        {THEMES.map((theme) => (
          <label key={theme} className="check">
            <input
              type="radio"
              name="theme"
              checked={settings?.theme === theme}
              onChange={() => ask({ change: { theme } })}
            />
            {i18n.t(`settings.themes.${theme}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
