import { ROLES } from '@/utils/core/setup/role';
import type { Snapshot } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { Button } from '../controls/button';
import { PracticeLink } from '../controls/practice-link';
import { usePanel } from '../setup/panel';

/** Nothing was begun or finished yet, and nobody has said what they manage. */
export const asksForRole = ({ role, links, expiresAt }: Snapshot): boolean =>
  role === null && links.length === 0 && expiresAt === null;

/** Asks once, in an untouched panel, which of the two sites the admin manages. */
export function RoleQuestion() {
  const { setup } = usePanel();
  return (
    <section className="card" aria-labelledby="role" data-asks="role">
      <h2 id="role">{i18n.t('role.heading')}</h2>
      <p>{i18n.t('role.text')}</p>
      <div className="actions stacked">
        {ROLES.map((role) => (
          <Button key={role} disabled={setup.waiting} onClick={() => setup.order('role', { change: role })}>
            {i18n.t(`role.${role}`)}
          </Button>
        ))}
      </div>
      <PracticeLink />
    </section>
  );
}
