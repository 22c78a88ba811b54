import type { UrlForm } from '@/utils/core/target/target';
import { i18n } from '@/utils/i18n';
import { Button } from './button';
import type { Link } from './use-link';

interface Props {
  readonly link: Link;
  /** The form that the admin chose here; null leaves it to the field's own hint. */
  readonly urlForm?: UrlForm | null;
  readonly kind?: 'primary' | 'secondary';
  /** What stands on it. */
  readonly text?: string;
}

/** Orders the fill of the tab at hand, with the form of the Authorization URL that is chosen. */
export const FillButton = ({
  link,
  urlForm = null,
  kind = 'primary',
  text = i18n.t('action.fill'),
}: Props) => (
  <Button
    kind={kind}
    disabled={link.waiting || link.tabId === null}
    onClick={() =>
      link.tabId !== null && link.order('fill', { tabId: link.tabId, urlForm, pressedAt: Date.now() })
    }
  >
    {text}
  </Button>
);
