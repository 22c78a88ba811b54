import { i18n } from '@/utils/i18n';
import { Button } from './button';
import { usePort } from './port-context';
import type { Link } from './use-link';

/** The target may be at an address that the extension may not see yet: asks for it, then looks again. */
export function OtherAddress({ link }: { link: Link }) {
  const port = usePort();
  const allow = async () => {
    if (await port.allowOtherTargets()) link.look();
  };
  return (
    <Button kind="quiet" onClick={allow}>
      {i18n.t('action.otherAddress')}
    </Button>
  );
}
