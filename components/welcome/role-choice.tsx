import { ROLES, type Role } from '@/utils/core/setup/role';
import { i18n } from '@/utils/i18n';
import { colleagueLetter } from '../texts/letters';
import { Letter } from './letter';

const STEPS = [1, 2, 3] as const;

interface Props {
  readonly role: Role | null;
  readonly onChoose: (role: Role) => void;
}

/** Which of the two sites the reader manages; then what they do, and the letter for whoever manages the other one. */
export function RoleChoice({ role, onChoose }: Props) {
  const letter = colleagueLetter(role);
  return (
    <section aria-labelledby="role">
      <h2 id="role">{i18n.t('role.heading')}</h2>
      <p>{i18n.t('role.text')}</p>
      <div role="radiogroup" aria-labelledby="role" className="choices">
        {ROLES.map((one) => (
          <label key={one} className="check">
            <input type="radio" name="role" checked={role === one} onChange={() => onChoose(one)} />
            {i18n.t(`role.${one}`)}
          </label>
        ))}
      </div>
      {role && (
        <>
          <h3>{i18n.t('role.todoHeading')}</h3>
          <ol>
            {STEPS.map((step) => (
              <li key={step}>{i18n.t(`role.${role}${step}`)}</li>
            ))}
          </ol>
          {role !== 'both' && <p>{i18n.t(`role.${role}Else`)}</p>}
        </>
      )}
      {letter && <Letter text={letter} />}
    </section>
  );
}
