import { afterEach, expect, test } from 'vitest';
import {
  ALL,
  contents,
  every,
  FILLED,
  fill,
  marks,
  outcomes,
  randomValues,
  showPage,
} from '../../support/target-form.ts';

afterEach(() => {
  showPage('');
});

/** A field that its label rests on; some components keep it transparent until somebody enters it or it has a value. */
const resting = (place: string, label: (id: string, text: string) => string, around = '') =>
  every(
    (id, text) =>
      `<div style="position:relative;height:44px;${around}">${label(id, text)}<div style="opacity:0"><input id="r-${id}" data-value="${id}" style="${place}" oninput="this.parentElement.style.opacity = 1"></div></div>`,
  );
const PLACE = 'width:220px;height:36px';
const OVER = 'position:absolute;left:6px;top:10px;pointer-events:none';
const own = (style: string) => (id: string, text: string) =>
  `<label for="r-${id}" style="${style}">${text} *</label>`;

test('a transparent field that its own label rests on is where that label is', async () => {
  showPage(resting(PLACE, own(OVER)));
  expect(marks()).toEqual(ALL);
  const values = randomValues();
  expect(outcomes((await fill(values)).reports)).toEqual(FILLED);
  expect(contents()).toEqual(values);
});

test('so it is where ARIA names the field as the text on it', () => {
  showPage(
    resting(PLACE, (_, text) => `<span aria-hidden="true" style="${OVER}">${text}</span>`).replaceAll(
      /id="r-(\w+)"/gu,
      'aria-labelledby="n-$1"',
    ),
  );
  for (const [at, id] of Object.keys(ALL).entries()) {
    const text = document.querySelectorAll('span')[at] as HTMLElement;
    text.id = `n-${id}`;
  }
  expect(marks()).toEqual(ALL);
});

test.each<[string, string]>([
  ['its label stands beside it', resting(PLACE, own(''))],
  ['the text on it is not its label', resting(PLACE, (_, text) => `<span style="${OVER}">${text}</span>`)],
  ['its label is transparent as well', resting(PLACE, own(OVER), 'opacity:0.1')],
  ['its label does not show', resting(PLACE, own(`${OVER};visibility:hidden`))],
])('a transparent field is hidden where %s', (_, html) => {
  showPage(html);
  expect(marks()).toBe(
    'clientId not-found, clientSecret not-found, refreshToken not-found, authorizationUrl not-found',
  );
});
