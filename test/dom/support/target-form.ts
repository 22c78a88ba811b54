import {
  HANDOVER_IDS,
  type HandoverId,
  type HandoverValues,
} from '../../../utils/core/credentials/credentials.ts';
import { fillFields } from '../../../utils/dom/form/fill/fill-fields.ts';
import { type Located, locateFields } from '../../../utils/dom/form/locate/locate-fields.ts';
import { mileiq } from '../../../utils/integrations/mileiq.ts';

export const TARGET = mileiq;

/** The labels of the target's own article. */
export const LABELS: Readonly<Record<HandoverId, string>> = {
  clientId: 'Client ID',
  clientSecret: 'Secret ID',
  refreshToken: 'Refresh Token',
  authorizationUrl: 'Authorization URL',
};

/** Values as secret as real ones, new for every call. */
export const randomValues = (): HandoverValues => ({
  clientId: crypto.randomUUID(),
  clientSecret: crypto.randomUUID(),
  refreshToken: crypto.randomUUID().replaceAll('-', ''),
  authorizationUrl: `https://us2.api.concursolutions.com/oauth2/v0/token?${crypto.randomUUID()}`,
});

/** Replaces the page's content; gives the body back. */
export function showPage(html: string): HTMLElement {
  document.title = '';
  document.body.innerHTML = html;
  window.scrollTo(0, 0);
  return document.body;
}

/** A form with one labelled input per value, each marked with `data-value` so that tests can find it again. */
export const plainForm = (
  title = 'Concur Integration',
  field = (id: HandoverId, label: string) =>
    `<p><label for="${title}-${id}">${label}</label> <input id="${title}-${id}" data-value="${id}"></p>`,
): string =>
  `<section><h2>${title}</h2>${HANDOVER_IDS.map((id) => field(id, LABELS[id])).join('')}<button type="button">Validate</button><div class="result"></div></section>`;

/** Content of the fields marked with `data-value`, in order. */
export const contents = (root: ParentNode = document): Record<string, string> =>
  Object.fromEntries(
    [...root.querySelectorAll<HTMLInputElement>('[data-value]')].map((each) => [
      each.dataset.value,
      each.value,
    ]),
  );

export const locate = (): Located => locateFields(document, TARGET);

/** What was found, by the marks of the fixture; or what stands in the way, as one line. */
export function marks(located = locate()): Record<string, string | undefined> | string {
  if (!('found' in located))
    return located.reports.map(({ field, outcome }) => `${field} ${outcome}`).join(', ');
  return Object.fromEntries(HANDOVER_IDS.map((id) => [id, located.found[id].element.dataset.value]));
}

/** Every field found, and each the right one. */
export const ALL = Object.fromEntries(HANDOVER_IDS.map((id) => [id, id]));

/** A block under a heading with something for each value. */
export const every = (
  field: (id: HandoverId, label: string) => string,
  title = 'Concur Integration',
): string =>
  `<div><h2>${title}</h2><div>${HANDOVER_IDS.map((id) => field(id, LABELS[id])).join('')}</div></div>`;

/** One labelled input in a wrapper of its own. */
export const labelled = (id: HandoverId, label: string, attributes = ''): string =>
  `<div><label for="f-${id}">${label}</label><input id="f-${id}" data-value="${id}" ${attributes}></div>`;

export const input = (id: HandoverId): HTMLInputElement =>
  document.querySelector<HTMLInputElement>(`[data-value=${id}]`) as HTMLInputElement;

export const fill = (values = randomValues()) => fillFields(document, TARGET, values);
export const outcomes = (reports: readonly { outcome: string }[]): string[] =>
  reports.map(({ outcome }) => outcome);
export const FILLED = ['filled', 'filled', 'filled', 'filled'];

/** A page's way of refusing that anybody types. */
export const blurAtOnce = (event: FocusEvent): void => (event.target as HTMLElement).blur();
