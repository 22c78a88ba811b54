const PATHS = {
  check: 'M3 8.5 6.5 12 13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  warning: 'M8 2 15 14H1zM8 6.5v3.5M8 12v.2',
  circle: 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3z',
  eye: 'M1 8s2.5-4.5 7-4.5S15 8 15 8s-2.5 4.5-7 4.5S1 8 1 8zM8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z',
  panel: 'M2 3h12v10H2zM9.5 3v10',
  more: 'M8 3.2v.1M8 8v.1M8 12.8v.1',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawn sign beside a text that says the same; hidden from assistive technology. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg className={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
);
