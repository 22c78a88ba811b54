import { usePanel } from '../setup/panel';
import { AppRights } from './app-rights';
import { Checks } from './checks';
import { Values } from './values';

/** What is there and not needed now, folded: the values, the app's rights, and what was checked. */
export function Details() {
  const { snapshot } = usePanel();
  return (
    <div className="details">
      <Values />
      <AppRights />
      {(snapshot.validation || snapshot.deepCheck || snapshot.fill) && <Checks />}
    </div>
  );
}
