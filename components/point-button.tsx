import type { PointId } from '@/utils/core/pointing/pointed';
import { i18n } from '@/utils/i18n';
import type { Link } from './use-link';

interface Props {
  readonly link: Link;
  readonly what: PointId;
  /** Id of the element with the name of what is pointed at. */
  readonly describedBy: string;
}

/** Lets the admin show on the page where something is. */
export const PointButton = ({ link, what, describedBy }: Props) => (
  <button
    type="button"
    className="button quiet small in-text"
    aria-describedby={describedBy}
    disabled={link.waiting || link.tabId === null}
    onClick={() => link.tabId !== null && link.order('point', { tabId: link.tabId, what })}
  >
    {i18n.t('action.point')}
  </button>
);
