import { SKETCH_HEAD } from '../../../utils/core/sketch/sketch.ts';
import { inventor } from './invent.ts';

/** Every box as its sketch tells it: nothing of what the browser itself gives to elements. */
const RESET = '[data-before]::before{content:attr(data-before)}[data-after]::after{content:attr(data-after)}';
const ALL_UNSET = `body,body *:not(style){all:unset}${RESET}`;
const SHADOW_UNSET = `*:not(style){all:unset}${RESET}`;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const REPLACED = new Set('img svg iframe video canvas object input textarea select button'.split(' '));
const TAG = /^(?:‹[^›]*›|[^\s‹])+/u;
const ATTRIBUTE = / ([a-z][a-z0-9-]*)(?:=("(?:[^"\\]|\\.)*"))?/uy;
const BLOCK = /^[a-z].*[{;]display:(?:block|flex|grid|list-item|table)\b(?!.*white-space:(?:pre|break))/u;
const LOOK = /(?: \{([^}]*)\})? @(-?\d+),(-?\d+),(\d+),(\d+)$/u;

interface Line {
  readonly text: string;
  readonly below: Line[];
}

/** Makes a page of the corpus out of a page sketch: an HTML text with something invented in place of every shape. */
export function pageFromSketch(sketch: string): string {
  const [head = '', page = ''] = sketch.split('\n\n');
  if (!head.startsWith(SKETCH_HEAD)) throw new Error(`A page sketch begins with "${SKETCH_HEAD}".`);
  const invent = inventor(page);
  const said = (name: string) =>
    head
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.slice(name.length + 1);
  const [root] = nested(page.split('\n'));
  const title = invent(JSON.parse(said('title') ?? '""'));
  const attributes = attributesOf(partsOf(root?.text ?? 'html').rest, invent);
  const body = root?.below.find(({ text }) => text.startsWith('body')) ?? { text: 'body', below: [] };
  return `<!doctype html>
<!--
  Made from a page sketch, in a window of ${said('view') ?? 'unknown size'}: texts and values are invented.
-->
<html${attributes}>
  <head>
    <meta charset="utf-8" />
    <title>${escaped(title)}</title>
    <link rel="canonical" href="${escaped(invent(said('address') ?? 'https://www.concursolutions.com/'))}" />
    <style>${ALL_UNSET}</style>
  </head>
  ${element(body, invent)}
</html>
`;
}

/** Lines with those that stand further in behind them. */
function nested(lines: readonly string[]): Line[] {
  const top: Line = { text: '', below: [] };
  const open = [top];
  for (const line of lines) {
    const depth = /^ */u.exec(line)?.[0].length ?? 0;
    const entry = { text: line.slice(depth), below: [] };
    open.length = depth + 1;
    open[depth]?.below.push(entry);
    open.push(entry);
  }
  return top.below;
}

type Invent = (text: string) => string;

function toHtml(line: Line, invent: Invent): string {
  const { text } = line;
  if (text.startsWith('"')) return escaped(invent(JSON.parse(text)));
  if (text.startsWith('…')) return `<!-- ${text} -->`;
  if (text.startsWith('::')) return '';
  if (text.startsWith('#shadow'))
    return `<template shadowrootmode="open"><style>${SHADOW_UNSET}</style>${content(line, invent)}</template>`;
  return element(line, invent);
}

/** Boxes begin on a line of their own, where white space between them is not seen. */
const content = ({ below }: Line, invent: Invent): string =>
  below.map((line) => (BLOCK.test(line.text) ? '\n' : '') + toHtml(line, invent)).join('');

function element(line: Line, invent: Invent): string {
  const { tag, rest, style } = partsOf(line.text);
  const name = invent(tag);
  const drawn = line.below.flatMap(({ text }) => {
    const [, where, said] = /^::(before|after) (.*)$/u.exec(text) ?? [];
    return where && said ? [` data-${where}="${escaped(invent(JSON.parse(said)))}"`] : [];
  });
  const value = name === 'textarea' ? / value=("(?:[^"\\]|\\.)*")/u.exec(rest) : null;
  const frame = name === 'iframe' ? ` srcdoc="${escaped(frameText(line, invent))}"` : '';
  const attributes = attributesOf(value ? rest.replace(value[0], '') : rest, invent) + drawn.join('') + frame;
  const start = `<${name}${attributes}${style && ` style="${style}"`}>`;
  if (VOID.has(name)) return start;
  const inner = value ? escaped(invent(JSON.parse(value[1] ?? '""'))) : frame ? '' : content(line, invent);
  return `${start}${inner}</${name}>`;
}

const frameText = (line: Line, invent: Invent): string =>
  `<!doctype html><head><style>${ALL_UNSET}</style></head>${line.below.map((html) => content(html, invent)).join('')}`;

/** The parts of an element's line: its tag, its attributes, its look as a style. */
function partsOf(text: string): { tag: string; rest: string; style: string } {
  const tag = TAG.exec(text)?.[0] ?? 'x-unknown';
  const look = LOOK.exec(text);
  const rest = text.slice(tag.length, look?.index);
  if (!look) return { tag, rest, style: '' };
  const [, css = '', , , width = '', height = ''] = look;
  return { tag, rest, style: `${css}${sizeOf(tag, css, Number(width), Number(height))}` };
}

/** Boxes are as large as they were; one that holds text may grow with it, since the text is invented. */
function sizeOf(tag: string, css: string, width: number, height: number): string {
  const display = /(?:^|;)display:([a-z -]+)/u.exec(css)?.[1] ?? 'inline';
  const isInline = display === 'inline' && !REPLACED.has(tag);
  if (tag === 'body' || isInline || /^(?:contents|none|table-.*)$/u.test(display)) return '';
  const isExact =
    REPLACED.has(tag) ||
    /overflow-[xy]:(?:hidden|clip|auto|scroll)/u.test(css) ||
    Math.min(width, height) < 4;
  if (isExact) return `;box-sizing:border-box;width:${width}px;height:${height}px`;
  const least = /^inline/u.test(display) ? 'min-width' : 'width';
  return `;box-sizing:border-box;${least}:${width + 1}px;min-height:${height}px`;
}

function attributesOf(rest: string, invent: Invent): string {
  const attributes = [...rest.matchAll(new RegExp(ATTRIBUTE, 'gu'))];
  return attributes
    .map(([, name, value]) => (value ? ` ${name}="${escaped(invent(JSON.parse(value)))}"` : ` ${name}`))
    .join('');
}

const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
