import { i18n } from '@/utils/i18n';
import type { Awaited, YourTurn } from './content';

const WAITING = {
  signIn: 'turn.waiting.signIn',
  app: 'turn.waiting.app',
  rights: 'turn.waiting.rights',
  credentials: 'turn.waiting.credentials',
  requestToken: 'turn.waiting.requestToken',
  answer: 'turn.waiting.answer',
  page: 'turn.waiting.page',
} as const satisfies Partial<Record<Awaited, string>>;

/** The admin's act on the page, and that its effect is waited for where it can be noticed. */
export function YourTurnView({ turn: { waitsFor, text } }: { turn: YourTurn }) {
  return (
    <div className="your-turn" data-your-turn={waitsFor}>
      <p>
        <strong>{i18n.t('turn.label')}</strong> {text}
      </p>
      {waitsFor in WAITING && (
        <p className="waiting">
          <span className="pulse" aria-hidden="true" />
          {i18n.t(WAITING[waitsFor as keyof typeof WAITING])}
        </p>
      )}
    </div>
  );
}
