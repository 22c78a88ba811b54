import { afterEach, expect, test } from 'vitest';
import type { PageAnswer } from '../../../../utils/core/target/fill-report.ts';
import { watchAnswer } from '../../../../utils/dom/form/answer/watch-answer.ts';
import { plainForm, showPage, TARGET } from '../../support/target-form.ts';

const TIMING = { settle: 100, stand: 200, quiet: 450, longest: 60_000 };
let answers: (PageAnswer | null)[] = [];
let stop = () => {};

/** What is told once the page has done `action` at the press. */
async function told(action: (result: HTMLElement) => void, outcome: string): Promise<void> {
  showPage(plainForm());
  answers = [];
  const form = document.querySelector('section') as Element;
  stop = watchAnswer(document, TARGET, form, (answer) => answers.push(answer), {
    redact: (text) => text,
    timing: TIMING,
  });
  const button = document.querySelector('button') as HTMLButtonElement;
  button.addEventListener('click', () => action(document.querySelector('.result') as HTMLElement));
  button.click();
  await expect.poll(() => answers.map((answer) => answer?.outcome)).toEqual([outcome]);
}
const say = (html: string) => (result: HTMLElement) => {
  result.innerHTML = html;
};
/** A word behind each field. */
const behind = (words: readonly string[]) => () => {
  for (const [at, field] of [...document.querySelectorAll('section > p')].entries())
    field.insertAdjacentHTML('beforeend', words[at] ? `<span class="word">${words[at]}</span>` : '');
};
afterEach(() => {
  stop();
  showPage('');
});

test.each([
  ['an acceptance behind each field', behind(['Valid', 'Valid', 'Valid', 'Valid']), 'accepted'],
  ['one behind three of four', behind(['Valid', 'Valid', '', 'Valid']), 'unclear'],
  ['one among others that are not known', behind(['Valid', 'Valid', 'Stale', 'Valid']), 'unclear'],
  ['the name of one value', say('<p>Client ID verified</p>'), 'unclear'],
  [
    'the name of one value in another cell',
    say('<table><tr><td>Client ID</td><td>Valid</td></tr></table>'),
    'unclear',
  ],
  [
    'the name of each',
    say(
      '<p>Client ID verified</p><p>Secret ID verified</p><p>Refresh Token verified</p><p>Authorization URL verified</p>',
    ),
    'accepted',
  ],
])('a part of the values: %s', async (_, action, outcome) => {
  await told(action, outcome);
});

test.each([
  [
    'another sign of the same kind',
    '<table><tr><td>Credentials</td><td>Valid</td></tr><tr><td>Scopes</td><td>Missing</td></tr></table>',
  ],
  [
    'a line of the same message',
    '<div role="status"><p>Credentials valid</p><p>Scopes: EXPRPT missing</p></div>',
  ],
  [
    'two buttons in its dialog',
    '<div role="alertdialog"><p>Concur is connected.</p><button>Replace</button><button>Cancel</button></div>',
  ],
  [
    'a refusal in the same message',
    '<div role="status"><p>Concur is connected.</p><p>2 drives failed to sync.</p></div>',
  ],
  ['what is a link only', '<a href="#x">Connected</a>'],
])('an acceptance that is none with %s', async (_, html) => {
  await told(say(html), 'unclear');
});

test.each([
  ['one button in its dialog', '<div role="dialog"><p>Concur is connected.</p><button>Done</button></div>'],
  [
    'a link to failures',
    '<div role="status"><p>Concur is connected.</p><a href="#x">View error log</a></div>',
  ],
  [
    'a link to failures in its line',
    '<p role="status">Concur is connected. <a href="#x">View error log</a></p>',
  ],
  [
    'a button about failures',
    '<p role="status">Concur is connected.</p><button type="button">Failed drives</button>',
  ],
  [
    'the state of others',
    '<ul><li><h3>Concur</h3><b>Connected</b></li><li><h3>QuickBooks</h3><b>Not connected</b></li></ul>',
  ],
])('an acceptance beside %s', async (_, html) => {
  await told(say(html), 'accepted');
});
