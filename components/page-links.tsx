import { i18n } from '@/utils/i18n';
import type { JobPage } from '@/utils/messaging/protocol';
import { Button } from './button';
import type { Link } from './use-link';

const TEXTS = {
  appList: 'action.openAppList',
  companyRequestTokens: 'action.openRequestTokens',
  authenticationAdmin: 'action.openAuthenticationAdmin',
  target: 'action.openTarget',
} as const;

export type LinkedPage = keyof typeof TEXTS & JobPage;

interface Props {
  readonly link: Link;
  readonly pages: readonly LinkedPage[];
  readonly kind?: 'primary' | 'quiet';
}

/** Buttons that open pages of the job in the tab at hand, so that no menu has to be walked. */
export const PageLinks = ({ link, pages, kind = 'quiet' }: Props) =>
  pages.map((page) => (
    <Button
      key={page}
      kind={kind}
      disabled={link.tabId === null}
      onClick={() => link.tabId !== null && link.order('open', { tabId: link.tabId, page })}
    >
      {i18n.t(TEXTS[page])}
    </Button>
  ));
