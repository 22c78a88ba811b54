import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { HandoverId } from '@/utils/core/credentials/credentials.ts';
import { surveyPage } from '@/utils/dom/form/locate/survey.ts';
import { fieldAt, pointedField } from '@/utils/dom/point/pointed-field.ts';
import { POINT_TARGET } from '@/utils/integrations/in-pages.ts';
import { ask } from '@/utils/messaging/send.ts';
import { answerPointing } from './shared/answer-pointing.ts';

/** Injected when the admin orders "Point at it" on the target's page; picks one field, writes nothing. */
export default defineUnlistedScript(() =>
  answerPointing({
    side: 'target',
    candidateOf: fieldAt,
    candidates: () => surveyPage(document).fields,
    tell: (what, element) => {
      const field = element && fieldAt(element);
      const found = field
        ? pointedField(document, POINT_TARGET, what as HandoverId, field)
        : ({ label: null, problem: element ? 'pointedAtNothing' : 'cancelled' } as const);
      return ask('pointedField', { what: what as HandoverId, ...found });
    },
  }),
);
