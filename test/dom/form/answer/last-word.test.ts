import { afterEach, expect, test } from 'vitest';
import type { PageAnswer } from '../../../../utils/core/target/fill-report.ts';
import { watchAnswer } from '../../../../utils/dom/form/answer/watch-answer.ts';
import { plainForm, showPage, TARGET } from '../../support/target-form.ts';

const TIMING = { settle: 100, stand: 500, quiet: 900, longest: 60_000 };
/** Longer than any machine is busy with something else. */
const NEVER = 30_000;
let answers: (PageAnswer | null)[] = [];
let stop = () => {};

function watch(html: string, timing: Partial<typeof TIMING> = {}): void {
  showPage(html);
  answers = [];
  const form = document.querySelector('section') as Element;
  stop = watchAnswer(document, TARGET, form, (answer) => answers.push(answer), {
    redact: (text) => text,
    timing: { ...TIMING, ...timing },
  });
}
afterEach(() => {
  stop();
  showPage('');
});

const outcomes = () => answers.map((answer) => answer?.outcome ?? 'asked anew');
const told = (...expected: string[]) => expect.poll(outcomes).toEqual(expected);
const result = () => document.querySelector('.result') as HTMLElement;
const button = () => document.querySelector('button') as HTMLButtonElement;
const withResult = (html: string) => plainForm().replace('class="result">', `class="result">${html}`);
/** A message more, so long after the press. */
const later = (ms: number, html: string) =>
  setTimeout(() => result().insertAdjacentHTML('beforeend', html), ms);

test('an acceptance that is taken back a moment later is never told', async () => {
  watch(plainForm(), { stand: NEVER });
  button().addEventListener('click', () => {
    later(0, '<p role="status">Connected</p>');
    later(300, '<p role="alert">Concur rejected these values</p>');
  });
  button().click();
  await told('refused');
});

test('stored first, refused then: the first says nothing', async () => {
  watch(plainForm());
  button().addEventListener('click', () => later(0, '<p role="status">Settings saved successfully</p>'));
  button().click();
  await told('unclear');
  later(0, '<p role="alert">Concur rejected these values</p>');
  await told('unclear', 'refused');
});

test('an acceptance beside a refusal of the same press that still stands is a contradiction', async () => {
  watch(plainForm());
  button().addEventListener('click', () => later(0, '<p role="alert">Client Secret is invalid</p>'));
  button().click();
  await told('refused');
  later(0, '<p role="status">Authorization URL verified</p>');
  await told('refused', 'unclear');
});

test('an old error that stays beside the new success is no answer, even if it is drawn anew with it', async () => {
  watch(withResult('<p role="alert">Invalid client</p>'));
  button().addEventListener('click', () => {
    result().innerHTML = '<p role="alert">Invalid client</p><p role="status">Connected</p>';
  });
  button().click();
  await told('accepted');
});

test('the same answer, drawn anew without a gap', async () => {
  watch(withResult('<p role="alert">Invalid client</p>'));
  button().addEventListener('click', () => {
    result().innerHTML = '<p role="alert">Invalid client</p>';
  });
  button().click();
  await told('refused');
});

test('the same answer that a page does not draw anew: each press is told, the second as unclear', async () => {
  watch(withResult('<p></p>'));
  // Of the same text nothing is changed by Chromium, either.
  button().addEventListener('click', () => {
    (result().firstElementChild as Element).textContent = 'Invalid client';
  });
  button().click();
  await told('refused');
  button().click();
  await told('refused', 'asked anew', 'unclear');
  expect(answers.at(-1)?.text).toBe('Invalid client');
});

test.each<[string, string, (pill: HTMLElement) => void]>([
  [
    'its text',
    '<span>Not connected</span>',
    (pill) => {
      pill.textContent = 'Connected';
    },
  ],
  [
    'its name',
    '<span><i role="img" aria-label="Not connected">○</i></span>',
    (pill) => pill.firstElementChild?.setAttribute('aria-label', 'Connected'),
  ],
  [
    'a class that shows another of its texts',
    '<style>.on .off,.pill:not(.on) .ok{display:none}</style><span class="pill"><b class="off">Not connected</b><b class="ok">Connected</b></span>',
    (pill) => pill.classList.add('on'),
  ],
])('a pill that changes by %s', async (_, html, change) => {
  watch(plainForm().replace('</h2>', `</h2>${html}`));
  const pill = document.querySelector('section > span') as HTMLElement;
  button().addEventListener('click', () => setTimeout(() => change(pill), 200));
  button().click();
  await told('accepted');
});

test("a message that stood hidden in the page, and the page's title", async () => {
  watch(withResult('<p role="status" hidden>Connected</p>'));
  button().addEventListener('click', () => {
    (result().firstElementChild as HTMLElement).hidden = false;
  });
  button().click();
  await told('accepted');
  button().addEventListener('click', () => {
    document.title = 'Error: invalid client';
  });
  button().click();
  await told('accepted', 'asked anew', 'refused');
});

test('an answer in the place of the whole form', async () => {
  watch(`<main>${plainForm()}</main><footer></footer>`);
  button().addEventListener('click', () => {
    (document.querySelector('main') as Element).innerHTML = '<h2>Concur is connected</h2>';
    (document.querySelector('footer') as Element).textContent = 'Error 404';
  });
  button().click();
  await told('accepted');
});

test('what a page says while it is at work is not its last word', async () => {
  watch(plainForm());
  button().addEventListener('click', () => {
    button().textContent = 'Validating…';
    later(0, '<p role="status">Connected to the server</p>');
    setTimeout(() => {
      button().textContent = 'Validate';
      result().innerHTML = '<p role="alert">Invalid client</p>';
    }, 1_200);
  });
  button().click();
  await told('refused');
});

test.each<[string, (is: boolean) => void]>([
  ['the button is busy', (is) => button().setAttribute('aria-busy', String(is))],
  ['the button is disabled', (is) => button().toggleAttribute('disabled', is)],
  [
    'a bar of progress turns near it',
    (is) => {
      const bar = '<i role="progressbar" style="display:block;width:9px;height:9px"></i>';
      if (is) button().insertAdjacentHTML('afterend', bar);
      else document.querySelector('[role=progressbar]')?.remove();
    },
  ],
])('what a page says while %s is not its last word', async (_, work) => {
  watch(plainForm());
  button().addEventListener('click', () => {
    work(true);
    later(0, '<p role="status">Connected</p>');
    setTimeout(() => {
      work(false);
      result().innerHTML = '<p role="alert">Invalid client</p>';
    }, 1_500);
  });
  button().click();
  await told('refused');
});

test('what a form in a dialog says is announced no more than anything in it', async () => {
  watch(`<dialog open>${plainForm()}<p>Last error: none yet</p></dialog>`, { quiet: NEVER });
  const note = document.querySelector('dialog > p') as HTMLElement;
  button().addEventListener('click', () => {
    note.textContent = 'Last error: none yet';
    later(500, '<p>Connected</p>');
  });
  button().click();
  await told('accepted');
});
