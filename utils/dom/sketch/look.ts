import { ICON_FONT } from '../base/visible.ts';

/** Properties that a box has of itself, with what they are where nothing is said. */
const OWN =
  `display: inline; position: static; left: auto; top: auto; float: none; opacity: 1; overflow-x: visible;
  overflow-y: visible; clip: auto; clip-path: none; transform: none; background-color: rgba(0, 0, 0, 0);
  text-decoration-line: none; box-shadow: none; border-width: 0px; border-style: none; margin: 0px;
  padding: 0px; z-index: auto; order: 0; flex-direction: row; flex-wrap: nowrap; row-gap: normal;
  column-gap: normal; align-items: normal; justify-content: normal; grid-template-columns: none`
    .split(/;\s+/u)
    .map((rule) => rule.split(': '));
/** Properties that a box has of the one around it. */
const INHERITED =
  `color font-size font-weight visibility white-space direction text-align text-indent text-transform
  pointer-events cursor -webkit-text-security`.split(/\s+/u);
/** Keywords, lengths and colours; no names, texts or addresses. */
const PLAIN = /^[a-z0-9(),.% -]{1,120}$/u;

/** What is drawn of an element, as a sketch tells it: what differs from an unstyled box, and where it is, in whole pixels. */
export function lookOf(element: Element, parent: Element | null): string {
  const style = getComputedStyle(element);
  const around = parent && getComputedStyle(parent);
  const value = (name: string) => style.getPropertyValue(name);
  const own = OWN.filter(([name = '', initial]) => value(name) !== initial);
  const inherited = INHERITED.filter((name) => value(name) !== around?.getPropertyValue(name));
  const told = [...own.map(([name = '']) => name), ...inherited].filter((name) => PLAIN.test(value(name)));
  const rules = told.map((name) => `${name}:${value(name)}`);
  if (ICON_FONT.test(style.fontFamily)) rules.push('font-family:material icons');
  const css = rules.join(';');
  const { x, y, width, height } = element.getBoundingClientRect();
  return `${css && ` {${css}}`} @${[x, y, width, height].map(Math.round).join(',')}`;
}
