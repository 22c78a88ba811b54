import css from './mileiq.module.css';

const FIGURES = [
  ['Drives this month', '412'],
  ['Business miles', '6,208'],
  ['Reimbursement', '$4,345.60'],
] as const;

const DRIVES = [
  ['Dana Driver', 'Office', 'Harbour depot', '12.4 mi'],
  ['Priya Nair', 'Office', 'Northgate clinic', '31.0 mi'],
  ['Tom Becker', 'Home', 'Airport, terminal 2', '22.7 mi'],
  ['Dana Driver', 'Harbour depot', 'Office', '12.6 mi'],
] as const;

/** The page after signing in. */
export const Drives = () => (
  <>
    <div className={css.figures}>
      {FIGURES.map(([name, figure]) => (
        <section key={name} className={css.card}>
          {name}
          <strong>{figure}</strong>
        </section>
      ))}
    </div>
    <section className={css.card}>
      <h2>Latest drives</h2>
      <table className={css.table}>
        <thead>
          <tr>
            {['Driver', 'From', 'To', 'Distance'].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {DRIVES.map((drive) => (
            <tr key={drive.join()}>
              {drive.map((text) => (
                <td key={text}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </>
);
