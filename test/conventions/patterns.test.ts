import { randomUUID } from 'node:crypto';
import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { getFirstConsumedChar, hasSomeAncestor } from 'regexp-ast-analysis';
import { analyse } from 'scslre';
import { parseAst } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sourceFiles } from './source.ts';

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every pattern that stands in the code of the product, whatever text it runs on. */
const WRITTEN: readonly Pattern[] = sourceFiles(
  ['entrypoints', 'components', 'utils'],
  ['.ts', '.tsx'],
).flatMap(({ path, text }) =>
  patternsIn(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' })).map((pattern) => ({
    file: path,
    ...pattern,
  })),
);

function patternsIn(node: unknown): Omit<Pattern, 'file'>[] {
  if (Array.isArray(node)) return node.flatMap(patternsIn);
  if (typeof node !== 'object' || node === null || node instanceof RegExp) return [];
  const { regex } = node as { regex?: { pattern: string; flags: string } };
  if (regex) return [{ source: regex.pattern, flags: regex.flags }];
  return Object.values(node).flatMap(patternsIn);
}

/** Ways in which an engine that goes back may take more than linear time for a pattern, searched for anywhere in a text. */
function slow({ file, source, flags }: Pattern): string[] {
  const { reports } = analyse({ source, flags });
  const found = [...reports.map(({ type }) => type), ...(isAmbiguous(source, flags) ? ['Alternatives'] : [])];
  return found.map((type) => `${file}: /${source}/${flags} ${type}`);
}

/** Whether within a repetition two alternatives may begin with the same character, as `[ab]` and `[bc]`: exponential. */
function isAmbiguous(source: string, flags: string): boolean {
  const parser = new RegExpParser();
  const parsedFlags = parser.parseFlags(flags);
  let found = false;
  const look = (group: AST.Group | AST.CapturingGroup): void => {
    if (!hasSomeAncestor(group, (node) => node.type === 'Quantifier' && node.max === Infinity)) return;
    const firsts = group.alternatives.map((each) => getFirstConsumedChar(each, 'ltr', parsedFlags));
    found ||= firsts.some(({ char, empty }, at) =>
      firsts.slice(0, at).some((other) => empty || other.empty || !char.isDisjointWith(other.char)),
    );
  };
  const { unicode } = parsedFlags;
  const pattern = parser.parsePattern(source, undefined, undefined, { unicode });
  visitRegExpAST(pattern, { onGroupEnter: look, onCapturingGroupEnter: look });
  return found;
}

test('every pattern of the product takes linear time', () => {
  expect(WRITTEN.length).toBeGreaterThan(100);
  expect(WRITTEN.flatMap(slow)).toEqual([]);
});

describe('patterns that are put together', () => {
  const built: Pattern[] = [];
  const plain = globalThis.RegExp;

  beforeAll(async () => {
    globalThis.RegExp = class extends plain {
      constructor(pattern: RegExp | string, flags?: string) {
        super(pattern, flags);
        built.push({ file: 'built', source: this.source, flags: this.flags });
      }
    } as RegExpConstructor;
    const { readPasted } = await import('../../utils/core/paste/read-pasted.ts');
    const { cleaningsOf } = await import('../../utils/core/paste/cleanings.ts');
    const { redact } = await import('../../utils/core/credentials/redact.ts');
    const { headingIndex, labelIndex } = await import('../../utils/dom/text/label-index.ts');
    const { createWords } = await import('../../utils/dom/form/answer/classify.ts');
    const { knownWords } = await import('../../utils/core/sketch/known-words.ts');
    const { createShaper } = await import('../../utils/core/sketch/shaper.ts');
    const { SKETCH_WORDS } = await import('../../utils/integrations/sketch-words.ts');
    const { PASTE_LABELS, SOURCE, TARGET } = await import('../../utils/integrations/index.ts');
    const id = randomUUID();
    readPasted(`Client ID: ${id}\nold Client Secret: ${randomUUID()}`, PASTE_LABELS, SOURCE);
    cleaningsOf(id, id, SOURCE.tokenEndpoint.apiSuffix);
    redact(id, [id]);
    createShaper(knownWords(SKETCH_WORDS)).text(`Client ID: ${id}`);
    labelIndex(SOURCE).mayBelong('Client ID');
    createWords(TARGET).read('3 of 4 values validated');
    headingIndex(SOURCE).mayBelong('Client ID');
  });
  afterAll(() => {
    globalThis.RegExp = plain;
  });

  test('take linear time, too', () => {
    expect(built.length).toBeGreaterThan(10);
    expect(built.flatMap(slow)).toEqual([]);
  });
});
