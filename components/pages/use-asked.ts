import { useCallback, useEffect, useState } from 'react';
import type { Argument, Reply } from '@/utils/messaging/protocol';
import { type PageMessageName, usePort } from '../setup/port';

type Value<N extends PageMessageName> = Extract<Reply<N>, { ok: true }>['value'];

/** What the background answers to a question, null before that; and the way to ask it again, with something to change. */
export function useAsked<N extends PageMessageName>(name: N) {
  const port = usePort();
  const [value, setValue] = useState<Value<N> | null>(null);
  const ask = useCallback(
    async (arg: Argument<N>): Promise<Reply<N>> => {
      const reply = await port.ask(name, arg);
      if (reply.ok) setValue(reply.value as Value<N>);
      return reply;
    },
    [port, name],
  );
  useEffect(() => {
    ask({} as Argument<N>);
  }, [ask]);
  return [value, ask] as const;
}
