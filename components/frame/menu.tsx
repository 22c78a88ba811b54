import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { Icon } from '../controls/icon';

export interface MenuEntry {
  readonly name: string;
  readonly isDanger?: boolean;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}

interface Props {
  readonly name: string;
  /** Groups of entries; between two of them there is a line. */
  readonly groups: readonly (readonly MenuEntry[])[];
}

const STEP: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** A menu button (ARIA Authoring Practices): arrow keys and Home and End move, Escape and Tab close. */
export function Menu({ name, groups }: Props): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const entries = () => [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];

  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    // The key that opened the menu still bubbles.
    if (event.defaultPrevented) return;
    const all = entries();
    const move = STEP[event.key];
    if (event.key === 'Escape') {
      event.stopPropagation();
      event.preventDefault();
      close();
    } else if (event.key === 'Tab') setOpen(false);
    else if (move) {
      event.preventDefault();
      all[move(all.indexOf(document.activeElement as HTMLElement), all.length)]?.focus();
    } else if (event.key.length === 1 && event.key !== ' ')
      all.find(({ textContent }) => textContent?.toLowerCase().startsWith(event.key.toLowerCase()))?.focus();
  });

  useEffect(() => {
    if (!isOpen) return;
    root.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const outside = ({ target }: Event) => {
      if (!root.current?.contains(target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    // The page hears the keys: an entry that has the focus may be gone when the next one is pressed.
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [isOpen]);

  return (
    <div className="menu" ref={root}>
      <button
        type="button"
        ref={opener}
        className="icon-button"
        aria-label={name}
        title={name}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <Icon name="more" />
      </button>
      {isOpen && (
        <div role="menu" aria-label={name} tabIndex={-1}>
          {groups
            .filter((group) => group.length > 0)
            .map((group) => (
              <div key={group[0]?.name} role="none" className="menu-group">
                {group.map((entry) => (
                  <button
                    key={entry.name}
                    type="button"
                    role="menuitem"
                    tabIndex={-1}
                    className={entry.isDanger ? 'danger' : undefined}
                    disabled={entry.isDisabled}
                    onClick={() => {
                      entry.onPress();
                      close();
                    }}
                  >
                    {entry.name}
                  </button>
                ))}
              </div>
            ))}
        </div>
      )}
    </div>
  );
}
