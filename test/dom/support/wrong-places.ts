import { composedElements } from '../../../utils/dom/base/composed.ts';

/** Every element that holds one of the values and is not that value's own field, which `ownOf` tells by the value's name. */
export function wrongPlaces(
  values: Readonly<Record<string, string>>,
  ownOf: (element: Element) => string | undefined,
): string[] {
  const wrong: string[] = [];
  for (const element of composedElements(document)) {
    const own = ownOf(element);
    const held = [
      String((element as Partial<HTMLInputElement>).value ?? ''),
      ...[...element.attributes].map(({ value }) => value),
      ...[...element.childNodes].map((node) =>
        node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '',
      ),
    ];
    for (const [id, value] of Object.entries(values))
      if (id !== own && held.some((text) => text.includes(value)))
        wrong.push(`${id} in ${element.outerHTML}`);
  }
  return wrong;
}
