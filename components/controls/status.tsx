import { Icon, type IconName } from './icon';

export type Tone = 'good' | 'bad' | 'warn' | 'quiet';

const ICONS = { good: 'check', bad: 'cross', warn: 'warning', quiet: 'circle' } as const satisfies Record<
  Tone,
  IconName
>;

/** A state as icon, words and colour; the words alone suffice. */
export const Status = ({ tone, children }: { tone: Tone; children: string }) => (
  <span className={`status tone-${tone}`}>
    <Icon name={ICONS[tone]} />
    <span>{children}</span>
  </span>
);
