import { i18n } from '@/utils/i18n';

const NEEDED = ['welcome.need1', 'welcome.need2', 'welcome.need3'] as const;

/** What must be there before the job, to be ticked off by the reader; nothing of it is kept. */
export const NeedList = () => (
  <section aria-labelledby="need">
    <h2 id="need">{i18n.t('welcome.needHeading')}</h2>
    <ul className="ticks">
      {NEEDED.map((text) => (
        <li key={text}>
          <label className="check">
            <input type="checkbox" />
            <span>{i18n.t(text)}</span>
          </label>
        </li>
      ))}
    </ul>
    <p>{i18n.t('welcome.needElse')}</p>
  </section>
);
