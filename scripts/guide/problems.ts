import { FAILURE_IDS } from '../../utils/core/result/failures.ts';

/** The texts of the interface, as far as they tell of problems. */
export interface ProblemTexts {
  readonly problem: Readonly<Record<string, { readonly title: string; readonly next: string }>>;
}

const BEGIN = '<!-- problems: written by `npm run guide` from utils/i18n/locales/en.yml -->';
const END = '<!-- end of problems -->';

/** The guide with its table of problems written anew. Throws where the guide has no place for it. */
export function withProblems(guide: string, { problem }: ProblemTexts): string {
  const [begin, end] = [guide.indexOf(BEGIN), guide.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error('The guide has no place for the problems.');
  const cell = (text = '') => text.trim().replaceAll('\n', ' ').replaceAll('|', '\\|');
  const rows = FAILURE_IDS.map((id) => `| ${cell(problem[id]?.title)} | ${cell(problem[id]?.next)} |`);
  const table = ['| what the panel says | what to do |', '|---|---|', ...rows].join('\n');
  return `${guide.slice(0, begin)}${BEGIN}\n\n${table}\n\n${guide.slice(end)}`;
}
