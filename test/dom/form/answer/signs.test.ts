import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PageAnswer } from '../../../../utils/core/target/fill-report.ts';
import { watchAnswer } from '../../../../utils/dom/form/answer/watch-answer.ts';
import { plainForm, showPage, TARGET } from '../../support/target-form.ts';

let answers: (PageAnswer | null)[] = [];
let stop = () => {};

beforeEach(() => {
  showPage(plainForm());
  answers = [];
  stop = watchAnswer(
    document,
    TARGET,
    document.querySelector('section') as Element,
    (answer) => answers.push(answer),
    { redact: (text) => text, timing: { settle: 150, stand: 250, quiet: 450, longest: 2_500 } },
  );
});
afterEach(() => {
  stop();
  showPage('');
});

test.each([
  [
    'an icon of a font',
    '<i aria-label="Validated" style="display:inline-block;width:9px;height:9px"></i>',
    'Validated',
  ],
  ['a tick with a tip', '<span title="Validated">✓</span>', 'Validated'],
  [
    'a badge after a word',
    '<p>Concur <span role="img" aria-label="Connected">●</span></p>',
    'Concur ● Connected',
  ],
])('the name of %s', async (_, html, text) => {
  const button = document.querySelector('button') as HTMLElement;
  button.addEventListener('click', () => {
    (document.querySelector('.result') as Element).innerHTML = html;
  });
  button.click();
  await expect.poll(() => answers).toEqual([{ outcome: 'accepted', text }]);
});
