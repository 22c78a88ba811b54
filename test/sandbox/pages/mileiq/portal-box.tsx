import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

/** Shows `children` in an open shadow root. */
export function ShadowBox({ children }: { children: ReactNode }) {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  useLayoutEffect(() => {
    const element = host.current;
    if (element) setRoot(element.shadowRoot ?? element.attachShadow({ mode: 'open' }));
  }, []);
  return <div ref={host}>{root && createPortal(children, root)}</div>;
}

/** Shows `children` in a frame of the page's own origin. */
export function FrameBox({ children }: { children: ReactNode }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [body, setBody] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => setBody(frame.current?.contentDocument?.body ?? null), []);
  return (
    <iframe ref={frame} title="Integration" width="620" height="520">
      {body && createPortal(children, body)}
    </iframe>
  );
}
