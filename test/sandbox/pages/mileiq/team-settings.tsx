import { useState } from 'react';
import css from './mileiq.module.css';

/** The other tabs: fields that have nothing to do with the integration. */
export function TeamSettings() {
  const [name, setName] = useState('Northwind field team');
  const [id, setId] = useState('NW-042');
  return (
    <section className={css.card}>
      <h2>Team</h2>
      <div className={css.field}>
        <label htmlFor="team-name">Team name</label>
        <input id="team-name" type="text" value={name} onChange={(event) => setName(event.target.value)} />
      </div>
      <div className={css.field}>
        <label htmlFor="team-id">Team ID</label>
        <input id="team-id" type="text" value={id} onChange={(event) => setId(event.target.value)} />
      </div>
    </section>
  );
}
