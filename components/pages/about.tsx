import { i18n } from '@/utils/i18n';
import { Button } from '../controls/button';
import { PracticeLink } from '../controls/practice-link';
import { usePort } from '../setup/port';

/** Which version this is, whose work is in it, and where help is. */
export function About() {
  const port = usePort();
  return (
    <section aria-labelledby="about">
      <h2 id="about">{i18n.t('settings.aboutHeading')}</h2>
      <p>{i18n.t('settings.version', [port.version])}</p>
      <ul className="plain">
        <li>
          <a href="#stored">{i18n.t('settings.privacy')}</a>
        </li>
        <li>
          <a href="/licences.txt" target="_blank" rel="noreferrer">
            {i18n.t('settings.licences')}
          </a>
        </li>
        <li>
          <PracticeLink />
        </li>
      </ul>
      <Button onClick={() => port.openHelp()}>{i18n.t('action.help')}</Button>
    </section>
  );
}
