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
    { redact: (text) => text, timing: { settle: 150, stand: 250, quiet: 450, longest: 60_000 } },
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

test.each([
  ['a cell beside it', '<table><tr><td>Connected</td><td>No</td></tr></table>', 'Connected'],
  ['its description', '<dl><dt>Verified</dt><dd>false</dd></dl>', 'Verified'],
  ['a cross on its line', '<div style="display:flex"><p>Valid</p><p>✗</p></div>', 'Valid'],
  [
    'the rest of its message',
    '<div role="status"><h4>Success</h4><p>Your settings were saved</p></div>',
    'Success',
  ],
])('an acceptance that is none with %s', async (_, html, text) => {
  const button = document.querySelector('button') as HTMLElement;
  button.addEventListener('click', () => {
    (document.querySelector('.result') as Element).innerHTML = html;
  });
  button.click();
  await expect.poll(() => answers).toEqual([{ outcome: 'unclear', text }]);
});

test.each([
  ['cells', '<table><tr><td>Concur</td><td>Connected</td></tr></table>'],
  ['lines', '<div role="status"><h4>Success</h4><p>Concur is connected</p><p>Not saved yet</p></div>'],
  ['a link', '<div style="display:flex"><p>Connected</p><a href="#x">Not working?</a></div>'],
])('an acceptance among other %s', async (_, html) => {
  const button = document.querySelector('button') as HTMLElement;
  button.addEventListener('click', () => {
    (document.querySelector('.result') as Element).innerHTML = html;
  });
  button.click();
  await expect.poll(() => answers).toMatchObject([{ outcome: 'accepted' }]);
});
