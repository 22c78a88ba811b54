/** The product's sign as it stands in the browser's toolbar (`docs/icon.svg`): two rings, one through the other. */
export const Mark = () => (
  <svg className="mark" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
    <rect width="128" height="128" rx="28" />
    <circle className="first" cx="47" cy="64" r="25" />
    <circle className="gap" cx="81" cy="64" r="25" />
    <circle className="second" cx="81" cy="64" r="25" />
    <path className="gap" d="M52.56 39.63A25 25 0 0 1 70.89 56.63" />
    <path className="first" d="M50.41 39.23A25 25 0 0 1 71.44 58.74" />
  </svg>
);
