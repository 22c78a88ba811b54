import { HANDOVER_IDS } from '@/utils/core/credentials/credentials';
import type { Snapshot } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { type Action, actionName, copy, fill, here, isSame, open, order } from '../card/action';
import { type CardContent, isYourTurn } from '../card/content';
import { usePanel } from '../setup/panel';
import { Menu } from './menu';

interface Props {
  /** Null while something else is in its place. */
  readonly card: CardContent | null;
  /** What can be pressed in what is in its place. */
  readonly instead: readonly Action[];
}

/** What can be done at the moment and is not on the card. */
export function MoreActions({ card, instead }: Props) {
  const { snapshot, setup, run } = usePanel();
  const onCard = card && !snapshot.work && !snapshot.twoApps ? actionsOf(card) : instead;
  const groups: readonly (readonly Action[])[] = [
    snapshot.work ? [] : ordersOf(snapshot),
    [
      here('paste'),
      here('ask'),
      here('handOver'),
      ...(snapshot.role === 'source' || snapshot.role === 'target' ? [copy('letter')] : []),
      copy('request'),
      copy('supportRequest'),
      copy('report'),
      ...(snapshot.colleague.opened ? [copy('receipt')] : []),
      ...(snapshot.page.site ? [here('sketch')] : []),
    ],
    [...(snapshot.policy.helpAddress ? [here('ownHelp')] : []), here('help'), here('options')],
    [here('forget')],
  ];
  return (
    <Menu
      name={i18n.t('action.moreActions')}
      groups={groups.map((group) =>
        group
          .filter((action) => !onCard.some((other) => isSame(action, other)))
          .map((action) => ({
            name: actionName(action),
            isDanger: action.kind === 'here' && action.what === 'forget',
            isDisabled: setup.waiting,
            onPress: () => run(action),
          })),
      )}
    />
  );
}

const actionsOf = ({ next, ending, others }: CardContent): readonly Action[] => [
  ...(next && !isYourTurn(next) ? [next] : []),
  ...(ending ? [ending] : []),
  ...others,
];

/** The orders that can be given now. */
function ordersOf({
  page,
  credentials,
  canUndoFill,
  canCheckRefreshToken,
  canDeepCheck,
}: Snapshot): Action[] {
  const held = (ids: readonly (keyof Snapshot['credentials'])[]) =>
    ids.every((id) => credentials[id].state === 'held');
  const onTokenPage = page.kind === 'companyRequestTokens';
  const possible: readonly (readonly [boolean, Action])[] = [
    [page.preparable, order('prepare')],
    [onTokenPage && held(['clientId']), order('fillAppId')],
    [held(['clientId', 'clientSecret', 'companyUuid', 'requestToken']), order('exchange')],
    [held(HANDOVER_IDS), order('validate')],
    [canCheckRefreshToken, order('checkRefreshToken')],
    [canDeepCheck, order('deepCheck')],
    [page.site === 'target' && held(HANDOVER_IDS), fill(page)],
    [canUndoFill, order('undoFill')],
    [page.site !== 'target' && held(HANDOVER_IDS), open('target')],
    [page.kind !== 'appList', open('appList')],
    [!onTokenPage && held(['clientId', 'clientSecret']), open('companyRequestTokens')],
  ];
  return possible.flatMap(([isPossible, action]) => (isPossible ? [action] : []));
}
