import { HANDOVER_IDS, type HandoverId } from '../../../utils/core/credentials/credentials.ts';
import { type Fill, fillFields } from '../../../utils/dom/form/fill/fill-fields.ts';
import { TARGET } from '../../../utils/integrations/index.ts';
import { randomValues } from '../../dom/support/target-form.ts';
import { wrongPlaces } from '../../dom/support/wrong-places.ts';
import type { Answers } from './answers.ts';
import type { Checked } from './check-source.ts';
import type { ShownPage } from './show-page.ts';

/** Fills the shown page of the target, compares what became of it with the page's answers, and takes it back. */
export async function checkTarget(
  { answers, isAlive }: ShownPage,
  whileFilled: (fill: Fill) => Promise<void> = async () => undefined,
): Promise<Checked> {
  const values = randomValues();
  const own = new Map(answers.of('field').map(({ element, value }) => [element, value]));
  const before = contents(own.keys());
  // Only code of the page could change its mind later.
  const fill = await fillFields(document, TARGET, values, isAlive ? {} : { settle: 0 });
  const found = {
    reports: fill.reports.map(({ field, outcome, reason }) => [field, outcome, reason].join(' ').trim()),
    held: [...own]
      .filter(([element, id]) => contentOf(element) === values[id as HandoverId])
      .map(([, id]) => id),
    elsewhere: wrongPlaces(values, (element) => own.get(element)),
  };
  await whileFilled(fill);
  const undone = await fill.undo();
  const notPutBack = undone.ok ? '' : (undone.failure.params?.fields ?? '');
  // What cannot be put back is left empty.
  const emptied = notPutBack.split(', ');
  const isBack = contents(own.keys()).map(
    (content, at) => content === (emptied.includes([...own.values()][at] ?? '') ? '' : before[at]),
  );
  const expected = outcomes(answers);
  return {
    found: { ...found, notPutBack, isAsBefore: !isBack.includes(false) },
    expected: {
      reports: expected,
      held: expected.every((report) => report.endsWith('filled')) ? [...own.values()] : [],
      elsewhere: [],
      notPutBack: answers.of('undo')[0]?.value ?? '',
      isAsBefore: true,
    },
  };
}

/** `data-expect-outcome="clientId ambiguous several; refreshToken not-found"`, `all` for the four; all filled without it. */
function outcomes(answers: Answers): string[] {
  const told = answers.of('outcome').map(({ value }) => value);
  return (told.length > 0 ? told : ['all filled']).flatMap((each) =>
    each.startsWith('all ') ? HANDOVER_IDS.map((id) => id + each.slice('all'.length)) : [each],
  );
}

const contentOf = (element: Element): string => (element as Partial<HTMLInputElement>).value ?? '';
const contents = (elements: Iterable<Element>): string[] => [...elements].map(contentOf);
