import { i18n } from '@/utils/i18n';

/** The way to the practice page, where the whole job can be tried with invented values. */
export const PracticeLink = () => (
  <p className="quiet-text">
    <a href={`/practice.html?language=${i18n.t('extension.language')}`} target="_blank" rel="noreferrer">
      {i18n.t('practice.link')}
    </a>
  </p>
);
