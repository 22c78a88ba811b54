import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** What can be known without unfolding it. */
  readonly summary?: string | undefined;
  readonly open?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Something that is there and not needed now: one line, unfolded on demand. What is in it stays in the document. */
export const Row = ({ title, summary, open, className = '', children }: Props) => (
  <details className={`row ${className}`} open={open}>
    <summary>
      <span className="row-title">{title}</span>
      {summary && <span className="row-summary">{summary}</span>}
    </summary>
    <div className="row-body">{children}</div>
  </details>
);
