import type { ReactNode } from 'react';
import { i18n } from '@/utils/i18n';
import { Icon } from '../controls/icon';
import { Mark } from '../controls/mark';
import { usePort } from '../setup/port';
import type { Surface } from './surface';

/** One line: the product's name, the way to the side panel, and what else can be done. */
export function Header({ surface, children }: { surface: Surface; children?: ReactNode }) {
  const port = usePort();
  return (
    <header>
      <h1>
        <Mark />
        {i18n.t('extension.name')}
      </h1>
      {surface === 'popup' && (
        <button
          type="button"
          className="icon-button"
          aria-label={i18n.t('action.keepOpen')}
          title={i18n.t('action.keepOpen')}
          onClick={() => port.keepOpen()}
        >
          <Icon name="panel" />
        </button>
      )}
      {children}
    </header>
  );
}
