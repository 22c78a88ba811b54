/**
 * How each kind of part looks: by its name and its parent's, every style that it was seen with. Colours by the names that the theme
 * gives them and sizes in rem, so that no font and no theme changes anything here, and a rule that got lost does. A comparison of
 * pictures would be one of fonts: their widths move every line of text.
 */
export type Looks = Readonly<Record<string, string>>;

type Seen = Readonly<Record<string, readonly string[]>>;

/** The looks of what is shown now. Runs in the page: it may use nothing from outside. */
export function lookOf(): Seen {
  const root = getComputedStyle(document.documentElement);
  const tokens = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .flatMap(({ cssText }) => [...cssText.matchAll(/(--[\w-]+):\s*#/gu)].flatMap(([, name]) => name ?? []));
  // Each name of the theme gets a colour of its own: white stands for more than one.
  const themed = [document.documentElement, document.querySelector<HTMLElement>('.practice')];
  const names = new Map([['rgba(0, 0, 0, 0)', 'none']]);
  for (const [at, token] of [...new Set(tokens)].entries()) {
    names.set(`rgb(${at + 1}, 0, 0)`, token.slice(2));
    for (const element of themed) element?.style.setProperty(token, `rgb(${at + 1}, 0, 0)`);
  }
  const colour = (text: string) => names.get(text) ?? 'other';
  const rem = (text: string) =>
    `${Math.round((1000 * Number.parseFloat(text)) / Number.parseFloat(root.fontSize)) / 1000}rem`;
  const nameOf = (element: Element | null) =>
    element ? [element.localName, ...element.classList].join('.') : '';
  const looks: Record<string, string[]> = {};
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
    const key = `${nameOf(element.parentElement)} > ${nameOf(element)}`;
    looks[key] = [...new Set([...(looks[key] ?? []), look])].sort();
  }
  for (const element of themed) element?.removeAttribute('style');
  return looks;
}

/** The looks of several states as one, in a fixed order. */
export function merged(all: readonly Seen[]): Looks {
  const looks = new Map<string, Set<string>>();
  for (const one of all)
    for (const [key, styles] of Object.entries(one))
      looks.set(key, new Set([...(looks.get(key) ?? []), ...styles]));
  return Object.fromEntries(
    [...looks]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, styles]) => [key, [...styles].sort().join(' | ')]),
  );
}
