import { HANDOVER_IDS } from '../../../utils/core/credentials/credentials.ts';
import { locateFields } from '../../../utils/dom/form/locate/locate-fields.ts';
import { lookAtPage } from '../../../utils/dom/values/read-page.ts';
import { SOURCE, TARGET } from '../../../utils/integrations/index.ts';

/** A part of the page that was understood, and as what. */
type Place = readonly [element: Element, name: string];

/** Draws over the shown page what was read on it, or which fields were located. */
export function drawReading(isSource: boolean): void {
  for (const [element, name] of isSource ? readPlaces() : locatedPlaces())
    document.body.append(frame(element, name));
}

function readPlaces(): Place[] {
  const { grants, scopes, places } = lookAtPage(document, SOURCE);
  const entries = Object.entries({ grants, scopes }).flatMap(([list, read]) =>
    (read?.entries ?? []).map(({ element, text }): Place => [element, `${list}: ${text}`]),
  );
  return [...[...places].map(([id, element]): Place => [element, id]), ...entries];
}

function locatedPlaces(): Place[] {
  const located = locateFields(document, TARGET);
  return 'found' in located ? HANDOVER_IDS.map((id): Place => [located.found[id].element, id]) : [];
}

function frame(element: Element, name: string): Element {
  const { left, top, width, height } = element.getBoundingClientRect();
  const box = document.createElement('div');
  const caption = document.createElement('span');
  caption.textContent = name;
  caption.style.cssText =
    'background:#0f5c6e;color:#fff;font:11px sans-serif;left:100%;padding:1px 4px;position:absolute;top:0;white-space:nowrap';
  box.style.cssText = `border:2px solid #0f5c6e;left:${left + scrollX - 2}px;top:${top + scrollY - 2}px;width:${width}px;height:${height}px;pointer-events:none;position:absolute;z-index:2147483647`;
  box.append(caption);
  return box;
}
