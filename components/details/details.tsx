import { FromColleague } from '../colleague/from-colleague';
import { usePanel } from '../setup/panel';
import { AppRights } from './app-rights';
import { Checks } from './checks';
import { Values } from './values';

/** What is there and not needed now, folded: the values, the app's rights, and what was checked. */
export function Details() {
  const { snapshot } = usePanel();
  const { opened } = snapshot.colleague;
  return (
    <div className="details">
      <Values />
      {opened && snapshot.page.site !== 'source' ? <FromColleague opened={opened} /> : <AppRights />}
      {(snapshot.validation || snapshot.deepCheck || snapshot.fill) && <Checks />}
    </div>
  );
}
