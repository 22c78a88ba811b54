import { useEffect, useRef, useState } from 'react';
import type { Snapshot } from '@/utils/core/setup/snapshot';
import { announcement } from './announcement';
import type { OrderName } from './use-link';

/** Tells assistive technology, without moving the focus, what has just happened. */
export function Announcer({ snapshot, taken }: { snapshot: Snapshot; taken: OrderName | null }) {
  const before = useRef<{ snapshot: Snapshot; taken: OrderName | null } | null>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    const news = before.current ? announcement(before.current, { snapshot, taken }) : [];
    before.current = { snapshot, taken };
    if (news.length > 0) setText(news.join(' '));
  }, [snapshot, taken]);
  return (
    <p className="result" role="status" data-result>
      {text}
    </p>
  );
}
