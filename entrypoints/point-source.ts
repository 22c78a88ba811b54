import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isText, valueCandidates } from '@/utils/dom/point/candidates.ts';
import { pointedAt } from '@/utils/dom/point/pointed-value.ts';
import { POINT_SOURCE } from '@/utils/integrations/in-pages.ts';
import { ask } from '@/utils/messaging/send.ts';
import { answerPointing } from './shared/answer-pointing.ts';

/** Injected when the admin orders "Point at it" on a page of the source; picks one element and tells what it is. */
export default defineUnlistedScript(() =>
  answerPointing({
    side: 'source',
    candidateOf: (element) => (isText(element) ? element : null),
    candidates: () => valueCandidates(document, POINT_SOURCE),
    tell: (what, element) => {
      const found = element
        ? pointedAt(document, POINT_SOURCE, what, element)
        : ({ value: null, label: null, problem: 'cancelled' } as const);
      return ask('pointedValue', { what, ...found });
    },
  }),
);
