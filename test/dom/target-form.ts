import { HANDOVER_IDS, type HandoverId, type HandoverValues } from '../../utils/core/credentials.ts';
import { mileiq } from '../../utils/integrations/mileiq.ts';

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
