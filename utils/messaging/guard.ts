import { fail, ok, type Result } from '../core/result/result.ts';
import { siteOf } from '../integrations/index.ts';
import type { SenderKind } from './message.ts';
import { MESSAGES, type MessageName } from './protocol.ts';

/** What the browser itself says of a message's sender; the part that the guard looks at. */
export interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly documentLifecycle?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** A sender that was let through. */
export interface Sender {
  readonly kind: SenderKind;
  /** The sender's tab; -1 for a page of the extension outside a tab. */
  readonly tabId: number;
  readonly origin: string;
  readonly documentId: string | null;
}

export interface Admitted {
  readonly name: MessageName;
  readonly arg: never;
  readonly sender: Sender;
}

/**
 * Lets a message through only if it is known, comes from the one kind of sender that may send it, and has exactly the
 * shape of the protocol; whether it is the time for it is asked afterwards. Everything else fails with `notAllowed`: a compromised page process can forge any message.
 */
export function admit(
  message: unknown,
  raw: RawSender,
  self: { id: string; base: string },
): Result<Admitted> {
  if (raw.id !== self.id || typeof message !== 'object' || message === null) return fail('notAllowed');
  const { name, arg } = message as { name?: unknown; arg?: unknown };
  if (typeof name !== 'string' || !Object.hasOwn(MESSAGES, name)) return fail('notAllowed');
  const known = name as MessageName;
  const sender = identify(raw, self.base);
  const { from, argument } = MESSAGES[known];
  if (sender?.kind !== from) return fail('notAllowed');
  const parsed = argument.safeParse(arg);
  if (!parsed.success) return fail('notAllowed');
  return ok({ name: known, arg: parsed.data as never, sender });
}

/** Whether the browser says that this is a page of the extension itself. */
export const isOwnPage = (raw: RawSender, self: { id: string; base: string }): boolean =>
  raw.id === self.id && identify(raw, self.base)?.kind === 'page';

function identify(raw: RawSender, base: string): Sender | null {
  const { url = '', tab, frameId, documentId = null, documentLifecycle = 'active' } = raw;
  if (documentLifecycle !== 'active') return null;
  if (url.startsWith(base))
    return { kind: 'page', tabId: tab?.id ?? -1, origin: new URL(base).origin, documentId };
  const origin = raw.origin ?? (URL.canParse(url) ? new URL(url).origin : '');
  const kind = siteOf(origin);
  if (!kind || tab?.id === undefined || frameId !== 0 || siteOf(url) !== kind) return null;
  return { kind, tabId: tab.id, origin, documentId };
}
