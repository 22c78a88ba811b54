import type { Requirements } from '@/utils/core/requirements/requirements.ts';
import type { Mark } from '@/utils/dom/marks/highlight.ts';
import { listMarks, type NoteText } from '@/utils/dom/marks/list-marks.ts';
import type { PageLook } from '@/utils/dom/values/read-page.ts';

/**
 * What is demanded of the app, and what marks say, in the language of the interface (`language`, BCP 47): `$1` of `$2` names are
 * there, and in `missing` `$3` are the others.
 */
export interface MarkTexts {
  readonly language: string;
  readonly count: string;
  readonly missing: string;
  readonly required: Requirements;
}

/** What to mark on the page: the values that were taken, and each list with how much of it is there. */
export function marksFor({ grants, scopes, places }: PageLook, texts: MarkTexts): Mark[] {
  const note = noteIn(texts);
  return [
    ...listMarks(grants, texts.required.grants, note),
    ...listMarks(scopes, texts.required.scopes, note),
    ...[...places.values()].map((element): Mark => ({ element, kind: 'value' })),
  ];
}

function noteIn({ language, count, missing }: MarkTexts): NoteText {
  const list = new Intl.ListFormat(language);
  return (present, of, lacking) => {
    const parts = [`${present}`, `${of}`, list.format(lacking)];
    return (lacking.length > 0 ? missing : count).replace(/\$([1-3])/gu, (_, at) => parts[at - 1] ?? '');
  };
}
