/** Drawn for the sandbox, in the manner of line icons. */
const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 2 } as const;

export const ChevronDown = () => (
  <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" {...line}>
    <path d="M3 5.5 8 10.5 13 5.5" />
  </svg>
);

export const ChevronLeft = () => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" {...line}>
    <path d="M10.5 2.5 5 8l5.5 5.5" />
  </svg>
);

export const Funnel = () => (
  <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" {...line} strokeWidth={1.5}>
    <path d="M1.5 2.5h13L9.5 8.5v5l-3-1.8V8.5z" />
  </svg>
);

export const SortBoth = () => (
  <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true" {...line} strokeWidth={1.5}>
    <path d="M4.5 2v12M2 11.5 4.5 14 7 11.5M11.5 14V2M9 4.5 11.5 2 14 4.5" />
  </svg>
);

export const SortDown = () => (
  <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true" {...line} strokeWidth={1.5}>
    <path d="M4.5 2v12M2 11.5 4.5 14 7 11.5M9 3h6M9 6.5h4M9 10h2" />
  </svg>
);

export const Question = ({ size = 18 }: { size?: number }) => (
  <svg viewBox="0 0 20 20" width={size} height={size} aria-hidden="true" {...line} strokeWidth={1.6}>
    <circle cx="10" cy="10" r="8.5" />
    <path d="M7.5 7.8a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.7M10 14.2v.4" />
  </svg>
);

export const Plus = () => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" {...line}>
    <path d="M8 1.5v13M1.5 8h13" />
  </svg>
);

export const Tick = ({ size = 28 }: { size?: number }) => (
  <svg viewBox="0 0 28 28" width={size} height={size} aria-hidden="true">
    <circle cx="14" cy="14" r="14" fill="#3f7d20" />
    <path d="M8 14.5 12.3 19 20.5 10" fill="none" stroke="#fff" strokeWidth="2.6" />
  </svg>
);
