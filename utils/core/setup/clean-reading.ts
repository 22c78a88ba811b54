import { CREDENTIAL_IDS, type CredentialId, type Credentials } from '../credentials/credentials.ts';
import { cleanValue, shapeProblem } from '../credentials/shapes.ts';
import type { TokenEndpoint } from '../oauth/token-endpoint.ts';
import { baseUrlOf } from '../oauth/token-url.ts';
import type { FailureId } from '../result/failures.ts';
import { fail, ok, type Result } from '../result/result.ts';
import type { PageReading, Suspect } from '../source/reading.ts';

/**
 * A reading as the background may use it: a page's process is not trusted, so every value is cleaned and its shape is
 * judged again, and the URL becomes the base URL of an allowed host. Its texts were cleaned with the message.
 */
export function cleanReading(reading: PageReading, endpoint: TokenEndpoint): PageReading {
  const suspects: Suspect[] = [...reading.suspects];
  const clean = (found: Credentials): Credentials => {
    const values: Partial<Record<CredentialId, string>> = {};
    for (const id of CREDENTIAL_IDS) {
      const judged = found[id] === undefined ? null : judgeValue(id, cleanValue(found[id]), endpoint);
      if (judged && 'value' in judged) values[id] = judged.value;
      else if (judged) suspects.push({ credential: id, reason: judged.reason });
    }
    return values;
  };
  const [values, offered] = [clean(reading.values), clean(reading.offered)];
  return {
    ...reading,
    values,
    suspects,
    offered,
    appId: reading.appId && cleanValue(reading.appId),
  };
}

/** A value that the admin pointed at, as the background may use it. */
export function cleanPointed(id: CredentialId, value: string, endpoint: TokenEndpoint): Result<string> {
  const judged = judgeValue(id, cleanValue(value), endpoint);
  return 'value' in judged ? ok(judged.value) : fail(judged.reason, { field: id });
}

function judgeValue(
  id: CredentialId,
  value: string,
  endpoint: TokenEndpoint,
): { value: string } | { reason: FailureId } {
  const reason = shapeProblem(id, value);
  if (reason) return { reason };
  if (id !== 'authorizationUrl') return { value };
  const base = baseUrlOf(value, endpoint);
  return base.ok ? { value: base.value } : { reason: base.failure.id };
}
