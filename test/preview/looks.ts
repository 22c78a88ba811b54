/**
 * How each kind of part looks now: its parent's name, its own, and its style; one line each. Colours by the names that the theme gives
 * them and sizes in rem, so that no font and no theme changes anything here, and a rule that got lost does. A comparison of pictures would
 * be one of fonts: their widths move every line of text. Runs in the page: it may use nothing from outside.
 */
export function lookOf(): readonly string[] {
  const root = getComputedStyle(document.documentElement);
  const tokens = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .flatMap(({ cssText }) => [...cssText.matchAll(/(--[\w-]+):\s*#/gu)].flatMap(([, name]) => name ?? []));
  // Each name of the theme gets a colour of its own: white stands for more than one.
  const own = document.querySelectorAll<HTMLElement>('[data-theme], .practice');
  const themed = [document.documentElement, ...own];
  const names = new Map([['rgba(0, 0, 0, 0)', 'none']]);
  for (const [at, token] of [...new Set(tokens)].entries()) {
    names.set(`rgb(${at + 1}, 0, 0)`, token.slice(2));
    for (const element of themed) element.style.setProperty(token, `rgb(${at + 1}, 0, 0)`);
  }
  const colour = (text: string) => names.get(text) ?? 'other';
  const rem = (text: string) =>
    `${Math.round((1000 * Number.parseFloat(text)) / Number.parseFloat(root.fontSize)) / 1000}rem`;
  const nameOf = (element: Element | null) =>
    element ? [element.localName, ...element.classList].join('.') : '';
  const looks = new Set<string>();
  for (const element of document.querySelectorAll('.app *, .practice *, .paste *')) {
    if (element.closest('svg') || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const border =
      style.borderTopStyle === 'none' ? 'none' : `${style.borderTopWidth} ${colour(style.borderTopColor)}`;
    const look = [
      style.display,
      rem(style.fontSize),
      style.fontWeight,
      `ink ${colour(style.color)}`,
      `ground ${colour(style.backgroundColor)}`,
      `edge ${border}`,
    ].join(', ');
    looks.add(`${nameOf(element.parentElement)} > ${nameOf(element)}: ${look}`);
  }
  for (const element of themed) element.removeAttribute('style');
  return [...looks];
}

/** The looks of several states as one text, in a fixed order. */
export const accepted = (lines: readonly string[]): string => `${[...new Set(lines)].sort().join('\n')}\n`;
