import { HANDOVER_IDS, type HandoverId } from '../../core/credentials/credentials.ts';
import type { Evidence } from '../../core/target/fill-report.ts';
import { cleanForDisplay } from '../../core/text/text.ts';
import type { Chosen } from './choose-fields.ts';
import type { Field } from './field.ts';
import { headingsOver } from './form-context.ts';
import type { Scene } from './survey-page.ts';

type Found = Readonly<Record<HandoverId, { readonly element: Field; readonly evidence: Evidence }>>;

/** The chosen fields with how each was recognised, for the admin to judge. */
export function evidenceOf(chosen: Chosen, scene: Scene): Found {
  const inOrder = scene.fields.filter((field) => HANDOVER_IDS.some((id) => chosen[id].field === field));
  const found = HANDOVER_IDS.map((id) => {
    const { field, claim } = chosen[id];
    const group = headingsOver(field, scene).at(-1)?.text ?? scene.document.title;
    const evidence: Evidence = {
      ...claim.evidence,
      position: inOrder.indexOf(field) + 1,
      group: cleanForDisplay(group, 80) || null,
    };
    return [id, { element: field, evidence }];
  });
  return Object.fromEntries(found) as Found;
}
