import type { PageView } from '@/utils/core/setup/snapshot';
import type { UrlForm } from '@/utils/core/target/target';
import { i18n } from '@/utils/i18n';
import { Button } from './button';
import type { Link } from './use-link';

interface Props {
  readonly link: Link;
  /** The form that the admin chose here; null leaves it to the field's own hint. */
  readonly urlForm?: UrlForm | null;
  /** Where the page is, if that is not the target's usual place; it stands on the button. */
  readonly page: Pick<PageView, 'otherOrigin' | 'mark'>;
  readonly kind?: 'primary' | 'secondary';
  /** What stands on it. */
  readonly text?: string;
}

/** Orders the fill of the tab at hand, with the form of the Authorization URL that is chosen. */
export const FillButton = ({
  link,
  urlForm = null,
  page: { otherOrigin, mark },
  kind = 'primary',
  text = otherOrigin ? i18n.t('action.fillAt', [new URL(otherOrigin).hostname]) : i18n.t('action.fill'),
}: Props) => {
  const { tabId } = link;
  const seen = { ...(otherOrigin && { otherOrigin }), ...(mark && { mark }) };
  return (
    <Button
      kind={kind}
      disabled={link.waiting || tabId === null}
      onClick={() => tabId !== null && link.order('fill', { tabId, urlForm, pressedAt: Date.now(), ...seen })}
    >
      {text}
    </Button>
  );
};
