import { Link } from '../shared/router.tsx';
import css from './concur.module.css';
import { Shell } from './shell.tsx';

const TILES = [
  ['Available expenses', '4', 'Card charges and receipts that wait for a report'],
  ['Open reports', '2', 'Reports that were not submitted yet'],
  ['Required approvals', '0', 'Nothing to approve today'],
] as const;

/** The page after signing in. */
export const Home = () => (
  <Shell place="Home" wide>
    <h1>Hello, Alex</h1>
    <div className={css.tiles}>
      {TILES.map(([name, count, text]) => (
        <section key={name} className={css.tile}>
          <h2>{name}</h2>
          <strong>{count}</strong>
          <p>{text}</p>
        </section>
      ))}
    </div>
    <h2>Administration</h2>
    <ul className={css.plainList}>
      <li>
        <Link href="/nui/authadmin">Authentication Admin</Link>
      </li>
      <li>
        <Link href="/nui/clientwebservices">Web Services</Link>
      </li>
    </ul>
  </Shell>
);
