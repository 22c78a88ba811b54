import type { CredentialId } from '../../../utils/core/credentials/credentials.ts';
import type { Listing } from '../../../utils/core/source/reading.ts';
import { collapse } from '../../../utils/core/text/text.ts';
import { composedContains } from '../../../utils/dom/base/composed.ts';
import { lookAtPage, type PageLook } from '../../../utils/dom/values/read-page.ts';
import { SOURCE } from '../../../utils/integrations/index.ts';
import type { Answers, Mark } from './answers.ts';
import type { ShownPage } from './show-page.ts';

/** What was found on a page beside what is right. */
export interface Checked {
  readonly found: unknown;
  readonly expected: unknown;
}

/** Reads the shown page of the source and compares the whole reading with the page's answers. */
export function checkSource({ answers, secrets }: ShownPage): Checked {
  const look = lookAtPage(document, SOURCE);
  const valuesOf = (kind: string) =>
    Object.fromEntries(answers.of(kind).map(({ value }) => [value, secrets.own[value as CredentialId]]));
  const { suspects, values, offered, grants, scopes, buttons: _, ...told } = look.reading;
  return {
    found: {
      ...told,
      values,
      offered,
      suspects: suspects.map(({ credential, reason }) => `${credential} ${reason}`).sort(),
      grants: plain(grants),
      scopes: plain(scopes),
      misplaced: misplaced(look, answers),
    },
    expected: {
      page: answers.of('page')[0]?.value ?? 'unknown',
      notice: answers.of('notice')[0]?.value ?? null,
      appName: saidBy(answers.of('app-name')[0]),
      appId: saidBy(answers.of('app-id')[0]),
      company: saidBy(answers.of('company')[0]),
      values: valuesOf('value'),
      offered: valuesOf('offered'),
      suspects: answers
        .of('suspect')
        .map(({ value }) => (value.includes(' ') ? value : `${value} ambiguousValue`))
        .sort(),
      grants: listOf('grants', answers),
      scopes: listOf('scopes', answers),
      misplaced: [],
    },
  };
}

const plain = (listing: Listing | null) =>
  listing && { entries: listing.entries, editable: listing.editable, partial: listing.partial ?? false };

/** The list that the answers describe: `data-expect-list="scopes editable partial"`, and its entries. */
function listOf(which: 'grants' | 'scopes', answers: Answers): ReturnType<typeof plain> {
  const list = answers.of('list').find(({ value }) => value.startsWith(which));
  if (!list) return null;
  const traits = list.value.split(' ');
  const entries = answers
    .of(which)
    .flatMap((mark) => (mark.value ? mark.value.split(', ') : [collapse(mark.element.textContent)]));
  return { entries, editable: traits.includes('editable'), partial: traits.includes('partial') };
}

/** What an answer says, else the text or content of its element. */
function saidBy(mark: Mark | undefined): string | null {
  if (!mark) return null;
  return (
    mark.value || ((mark.element as Partial<HTMLInputElement>).value ?? collapse(mark.element.textContent))
  );
}

/** Values that were read anywhere else than where the answers are. */
const misplaced = ({ places }: PageLook, answers: Answers): string[] =>
  [...places]
    .filter(([id, place]) => {
      const marks = answers.of('value').filter(({ value }) => value === id);
      return !marks.some(
        ({ element }) => composedContains(element, place) || composedContains(place, element),
      );
    })
    .map(([id]) => id);
