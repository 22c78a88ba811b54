import { i18n } from '@/utils/i18n';
import { Button } from './button';
import { usePort } from './port-context';

/** Asks the browser for access to the two sites, which the admin may have withdrawn or never given. */
export function AllowAccess({ onAllowed }: { onAllowed: () => void }) {
  const port = usePort();
  const allow = async () => {
    if (await port.allowAccess()) onAllowed();
  };
  return (
    <Button kind="primary" onClick={allow}>
      {i18n.t('action.allowAccess')}
    </Button>
  );
}
