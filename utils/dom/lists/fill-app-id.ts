import { fail, ok, type Result } from '../../core/result/result.ts';
import type { SourceLabels } from '../../core/source/source.ts';
import { writeText } from '../base/type.ts';
import { appIdField } from './app-id-field.ts';

/**
 * Writes the App ID into the page's field for it. Fails with `fieldNotFound` where there is none (or it did not keep the
 * value), `ambiguousValue` where there are several, `fieldNotEmpty` where it holds another value: that is the admin's.
 */
export async function fillAppId(
  document: Document,
  source: SourceLabels,
  appId: string,
): Promise<Result<null>> {
  const find = () => appIdField(document, source);
  const field = find();
  if (!field.ok) return field;
  const held = field.value.value.trim();
  if (held === appId) return ok(null);
  if (held !== '') return fail('fieldNotEmpty');
  const isKept = await writeText(() => {
    const now = find();
    return now.ok ? now.value : null;
  }, appId);
  return isKept ? ok(null) : fail('fieldNotFound');
}
