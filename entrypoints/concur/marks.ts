import type { Requirements } from '@/utils/core/requirements/requirements.ts';
import type { Mark } from '@/utils/dom/marks/highlight.ts';
import { listMarks, type NoteText } from '@/utils/dom/marks/list-marks.ts';
import type { PageLook } from '@/utils/dom/values/read-page.ts';
import { plainText } from '@/utils/i18n/plain.ts';

/** What to mark on the page: the values that were taken, and each list with how much of it is there. */
export const marksFor = ({ grants, scopes, places }: PageLook, required: Requirements): Mark[] => [
  ...listMarks(grants, required.grants, noteText),
  ...listMarks(scopes, required.scopes, noteText),
  ...[...places.values()].map((element): Mark => ({ element, kind: 'value' })),
];

const noteText: NoteText = (present, of, lacking) =>
  lacking.length > 0
    ? plainText('highlight.missing', `${present}`, `${of}`, lacking.join(', '))
    : plainText('highlight.count', `${present}`, `${of}`);
