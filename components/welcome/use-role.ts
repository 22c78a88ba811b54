import { useEffect, useState } from 'react';
import type { Role } from '@/utils/core/setup/role';
import { usePort } from '../setup/port';

/** Which of the two sites the admin manages, as it was said before, and the way to say it. */
export function useRole(): [Role | null, (role: Role) => Promise<void>] {
  const port = usePort();
  const [role, setRole] = useState<Role | null>(null);
  useEffect(() => {
    port.ask('role', {}).then((reply) => reply.ok && setRole(reply.value));
  }, [port]);
  const choose = async (wanted: Role) => {
    const reply = await port.ask('role', { change: wanted });
    if (reply.ok) setRole(reply.value);
  };
  return [role, choose];
}
