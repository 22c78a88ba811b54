import { fail, ok, type Result } from '../../core/result/result.ts';
import type { SourceLabels } from '../../core/source/source.ts';
import { setText } from '../base/type.ts';
import { pause } from '../base/wait.ts';
import { appIdField } from './app-id-field.ts';

const READ_BACK_MS = 100;

/**
 * Writes the App ID into the page's field for it. Fails with `fieldNotFound` where there is none (or it did not keep the
 * value), `ambiguousValue` where there are several, `fieldNotEmpty` where it holds another value: that is the admin's.
 */
export async function fillAppId(
  document: Document,
  source: SourceLabels,
  appId: string,
): Promise<Result<null>> {
  const field = appIdField(document, source);
  if (!field.ok) return field;
  const held = field.value.value.trim();
  if (held === appId) return ok(null);
  if (held !== '') return fail('fieldNotEmpty');
  setText(field.value, appId);
  await pause(document, READ_BACK_MS);
  const after = appIdField(document, source);
  return after.ok && after.value.value === appId ? ok(null) : fail('fieldNotFound');
}
