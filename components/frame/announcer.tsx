import { useEffect, useRef, useState } from 'react';
import type { Snapshot } from '@/utils/core/setup/snapshot';
import type { OrderName } from '../setup/use-setup';
import { announcement, type Told } from '../texts/announcement';

interface Props {
  readonly snapshot: Snapshot;
  readonly taken: OrderName | null;
  /** What the card is about. */
  readonly title: string;
}

/** Tells assistive technology, without moving the focus, what has just happened; on the screen the card tells it. */
export function Announcer({ snapshot, taken, title }: Props) {
  const before = useRef<Told | null>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    const now = { snapshot, taken, title };
    const news = before.current ? announcement(before.current, now) : [];
    before.current = now;
    if (news.length > 0) setText(news.join(' '));
  }, [snapshot, taken, title]);
  return (
    <p className="visually-hidden" role="status" data-result>
      {text}
    </p>
  );
}
