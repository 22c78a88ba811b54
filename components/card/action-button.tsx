import { Button } from '../controls/button';
import { usePanel } from '../setup/panel';
import { type Action, actionName, needsTab } from './action';

interface Props {
  readonly action: Action;
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  /** Id of the element with the name of what it is about, where several buttons have one name. */
  readonly describedBy?: string;
}

/** A button that does one thing; while an order is being taken a second press does nothing. */
export function ActionButton({ action, kind = 'secondary', describedBy }: Props) {
  const { setup, run } = usePanel();
  const disabled = setup.waiting || (needsTab(action) && setup.tabId === null);
  return (
    <Button kind={kind} disabled={disabled} describedBy={describedBy} onClick={() => run(action)}>
      {actionName(action)}
    </Button>
  );
}
