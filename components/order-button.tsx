import { i18n } from '@/utils/i18n';
import { Button } from './button';
import type { Link } from './use-link';

const ON_TAB = ['prepare', 'undoPrepare', 'fillAppId', 'undoFill'] as const;
const ANYWHERE = [
  'exchange',
  'validate',
  'checkRefreshToken',
  'deepCheck',
  'useDataCentre',
  'keepLonger',
  'dismissReminder',
  'forget',
] as const;

type OnTab = (typeof ON_TAB)[number];
type Anywhere = (typeof ANYWHERE)[number];

const TEXTS = {
  prepare: 'action.prepare',
  undoPrepare: 'action.undo',
  fillAppId: 'action.fillAppId',
  undoFill: 'action.undoFill',
  exchange: 'action.exchange',
  validate: 'action.validate',
  checkRefreshToken: 'action.checkRefreshToken',
  deepCheck: 'action.deepCheck',
  useDataCentre: 'action.useDataCentre',
  keepLonger: 'action.keepLonger',
  dismissReminder: 'action.dismissReminder',
  forget: 'action.forget',
} as const satisfies Record<OnTab | Anywhere, string>;

interface Props {
  readonly link: Link;
  readonly name: OnTab | Anywhere;
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
}

const isOnTab = (name: OnTab | Anywhere): name is OnTab => (ON_TAB as readonly string[]).includes(name);

/** A button that gives one order; a second click while it is being taken does nothing. */
export function OrderButton({ link, name, kind = 'primary' }: Props) {
  const { tabId } = link;
  const give = () => {
    if (!isOnTab(name)) link.order(name, {});
    else if (tabId !== null) link.order(name, { tabId });
  };
  return (
    <Button kind={kind} disabled={link.waiting || (isOnTab(name) && tabId === null)} onClick={give}>
      {i18n.t(TEXTS[name])}
    </Button>
  );
}
