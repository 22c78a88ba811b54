import type { ReactNode } from 'react';

interface Props {
  readonly onClick: () => void;
  readonly children: ReactNode;
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly disabled?: boolean;
  /** Id of the element that describes it further. */
  readonly describedBy?: string | undefined;
}

/** A button that does something here; its text is its accessible name. */
export const Button = ({ onClick, children, kind = 'secondary', disabled = false, describedBy }: Props) => (
  <button
    type="button"
    className={`button ${kind}`}
    onClick={onClick}
    disabled={disabled}
    aria-describedby={describedBy}
  >
    {children}
  </button>
);
