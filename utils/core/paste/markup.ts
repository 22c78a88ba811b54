const TAG = /<(\/?)([a-z]{1,10}[1-6]?)(?=[\s/>])([^<>]{0,2000})>/giu;
const INLINE = new Set('a,abbr,b,big,code,em,font,i,kbd,mark,o,pre,small,span,strong,tt,u,wbr'.split(','));
/** What ends a cell, and what stands in lines of its own. */
const CELLS = new Set('td,th,dt'.split(','));
const BLOCKS = new Set(
  'article,blockquote,body,br,center,dd,div,dl,head,hr,html,li,ol,p,section,table,tbody,thead,tr,ul'.split(
    ',',
  ),
);
const STRIKES = new Set(['s', 'del', 'strike']);
const HEADING = /^h[1-6]$/iu;
const HREF = /\shref=["']?(https?:[^\s"'<>]+)/iu;
/** Signs that no pasted text holds. */
const [CELL, LINE] = ['\u0001', '\u0002'];

/** Signs around what is struck out; no value goes on over them. */
export const STRUCK_OUT = { opens: '\u3018', closes: '\u3019' } as const;
const STRUCK = `${STRUCK_OUT.opens}$1${STRUCK_OUT.closes}`;
/** As chats write it, and as Markdown does, there over lines as well. */
const TILDE = /(?<![\w~])~(?=[^\s~])([^~\n]{1,300})(?<=\S)~(?![\w~])/gu;
const TILDES = /(?<![\w~])~~(?=[^\s~])([^~]{1,1000})(?<=\S)~~(?![\w~])/gu;

/** Marks of ticket systems and forums around a text (Jira's wiki, BBCode), which are no part of it. */
const MARKS = /\{(?:noformat|code|quote|panel|color)(?::[^{}\n]{0,60})?\}|\[\/?(?:code|b|i|u|url)\]/giu;
const MONOSPACE = /\{\{([^{}\n]{1,300})\}\}/gu;
/** A head of Jira's tables. */
const WIKI_HEAD = /^[ \t]*\|\|/u;
/** Borders that are drawn with letters (Unicode's block of box drawing). */
const [UPRIGHT, LEVEL, CORNER] = [/[\u2502\u2503\u2551]/gu, /[\u2500\u2501\u2550]/gu, /[\u2504-\u257f]/gu];
/** Brackets around a name, as East Asian texts have them. */
const [OPENING, CLOSING] = [/[\u3010\u3014\u300a]/gu, /[\u3011\u3015\u300b]/gu];
/** A row of dots between a name and its value; dashes are also put between sentences. */
const LEADER = /(?<=\S[ \t])(?:\.{3,}|_{3,})(?=[ \t]+\S)/gu;
/** A setting whose name and value are two fields: XML's attributes, lists of YAML and of HCL. JSON is left as it is. */
const TWO_FIELDS =
  /(?<![\w"'])(?:name|key)[ \t]?[:=][ \t]?["']?([\w.-]{1,60})["']?[,;]?\s{1,20}value[ \t]?[:=]/giu;

/** A text whose markup became the signs that plain text has: tabs, line breaks, upright lines, colons. */
export const withoutMarkup = (text: string): string =>
  fromHtml(text)
    .replace(TILDES, STRUCK)
    .replace(TILDE, STRUCK)
    .replace(MARKS, '')
    .replace(MONOSPACE, '$1')
    .replace(UPRIGHT, '|')
    .replace(LEVEL, '-')
    .replace(CORNER, '+')
    .replace(OPENING, ' ')
    .replace(CLOSING, ': ')
    .replace(LEADER, ':')
    .replace(TWO_FIELDS, '$1=')
    .split('\n')
    .map((line) => (WIKI_HEAD.test(line) ? line.replaceAll('||', '|') : line))
    .join('\n');

/** Source of HTML as a browser shows it: cells between tabs, blocks in lines; a link's address stands before other words. */
function fromHtml(text: string): string {
  const marked = text.replace(TAG, (tag, closes: string, name: string, attributes: string, at: number) => {
    const element = name.toLowerCase();
    if (CELLS.has(element)) return closes ? CELL : '';
    if (BLOCKS.has(element) || HEADING.test(element)) return LINE;
    if (STRIKES.has(element)) return closes ? STRUCK_OUT.closes : STRUCK_OUT.opens;
    if (!INLINE.has(element)) return tag;
    const address = element === 'a' ? HREF.exec(attributes)?.[1] : undefined;
    const isShown = text.startsWith('http', at + tag.length);
    return address && !isShown ? ` ${address} ` : '';
  });
  const inCell = (cell: string) => cell.trim().replace(/\s+/gu, ' ');
  return marked
    .split(LINE)
    .map((line) => (line.includes(CELL) ? line.split(CELL).map(inCell).join('\t') : line))
    .join('\n');
}
