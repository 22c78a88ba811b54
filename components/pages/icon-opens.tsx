import { useEffect, useState } from 'react';
import { i18n } from '@/utils/i18n';
import { usePort } from '../setup/port';

/** Whether the icon opens the side panel, as "Keep open" had it remembered. */
export function IconOpens() {
  const port = usePort();
  const [opensPanel, setOpensPanel] = useState(false);
  useEffect(() => {
    port.ask('keepOpen', {}).then((reply) => reply.ok && setOpensPanel(reply.value));
  }, [port]);
  const change = async (wanted: boolean) => {
    const reply = await port.ask('keepOpen', { change: wanted });
    if (reply.ok) setOpensPanel(reply.value);
  };
  return (
    <label className="check">
      <input type="checkbox" checked={opensPanel} onChange={({ target }) => change(target.checked)} />
      {i18n.t('options.opensPanel')}
    </label>
  );
}
