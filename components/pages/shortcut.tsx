import { useEffect, useState } from 'react';
import { i18n } from '@/utils/i18n';
import { Button } from '../controls/button';
import { usePort } from '../setup/port';

/** The keys that open the panel, and the way to where the browser lets them be changed. */
export function Shortcut() {
  const port = usePort();
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    port.shortcut().then(setKeys);
  }, [port]);
  return (
    <div className="setting">
      <p>
        {keys ? i18n.t('settings.shortcut') : i18n.t('settings.shortcutNone')} {keys && <kbd>{keys}</kbd>}
      </p>
      <Button onClick={() => port.changeShortcut()}>{i18n.t('settings.shortcutChange')}</Button>
    </div>
  );
}
