import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageAnswer } from '../../../../utils/core/target/fill-report.ts';
import { watchAnswer } from '../../../../utils/dom/form/answer/watch-answer.ts';
import { plainForm, showPage, TARGET } from '../../support/target-form.ts';

const TIMING = { settle: 150, stand: 250, quiet: 450, longest: 60_000 };
let answers: (PageAnswer | null)[] = [];
/** On a machine with other work every look takes longer, and the next one is put off by that. */
const told = (expected: readonly (PageAnswer | null)[]) => expect.poll(() => answers).toEqual(expected);
let stop = () => {};

function watch(html: string, redact: (text: string) => string = (text) => text): void {
  stop();
  showPage(html);
  answers = [];
  const form = document.querySelector('section') as Element;
  stop = watchAnswer(document, TARGET, form, (answer) => answers.push(answer), { redact, timing: TIMING });
}

const button = () => document.querySelector('button') as HTMLButtonElement;
const result = () => document.querySelector('.result') as HTMLElement;
/** What the page does when its button is pressed. */
const onPress = (action: () => void) => button().addEventListener('click', action);
const say = (html: string) => {
  result().innerHTML = html;
};

beforeEach(() => watch(plainForm()));
afterEach(() => {
  stop();
  showPage('');
});

describe('where the page says it', () => {
  test.each<[string, () => void]>([
    ['an alert', () => say('<div role="alert">Values <b>validated</b></div>')],
    ['plain text beside the button', () => say('Values validated')],
    [
      'a live region that was empty',
      () => say('<div aria-live="polite"><span>Values validated</span></div>'),
    ],
    [
      'a toast without any role',
      () => {
        const toast = document.createElement('div');
        toast.innerHTML = '<div style="position:fixed;right:0;bottom:0">Values validated</div>';
        document.body.append(toast);
      },
    ],
    [
      'a dialog',
      () => {
        const dialog = document.createElement('dialog');
        dialog.innerHTML = '<p>Values validated</p>';
        document.body.append(dialog);
        dialog.showModal();
      },
    ],
    [
      'a shadow root',
      () => {
        const host = document.createElement('div');
        host.attachShadow({ mode: 'open' }).innerHTML = '<p role="status">Values validated</p>';
        document.body.append(host);
      },
    ],
  ])('%s', async (_, action) => {
    onPress(action);
    button().click();
    await told([{ outcome: 'accepted', text: 'Values validated' }]);
  });

  test('the button itself', async () => {
    onPress(() => {
      button().textContent = 'Validated';
    });
    button().click();
    await told([{ outcome: 'accepted', text: 'Validated' }]);
  });

  test('the name of a picture', async () => {
    onPress(() => say('<svg aria-label="Validated" width="9" height="9"></svg>'));
    button().click();
    await told([{ outcome: 'accepted', text: 'Validated' }]);
  });

  test('only after the validating button: that something was saved says nothing of the values', async () => {
    watch(
      `<form>${plainForm()}<button id="save">Save</button><button type="button">Validate</button></form>`,
    );
    const form = document.querySelector('form') as HTMLFormElement;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      say('<div role="status">Saved successfully</div>');
    });
    form.querySelector<HTMLElement>('#save')?.click();
    const validate = form.querySelector<HTMLElement>('[type=button]') as HTMLElement;
    validate.addEventListener('click', () => say('<div role="status">Validated</div>'));
    // Late enough for the first text to have been told if it counted.
    setTimeout(() => validate.click(), 700);
    await told([{ outcome: 'accepted', text: 'Validated' }]);
  });
});

describe('what is an answer', () => {
  test('loading is none; what follows is', async () => {
    const loading = vi.fn(() => say('<div role="status">Validating…</div>'));
    onPress(() => {
      loading();
      setTimeout(() => say('<div role="status">Validated</div>'), 700);
    });
    button().click();
    await told([{ outcome: 'accepted', text: 'Validated' }]);
    expect(loading).toHaveBeenCalledOnce();
  });

  test('text that was there before is none, also when all is rendered anew', async () => {
    watch(`<p role="status">Connected</p>${plainForm()}`);
    onPress(() => {
      const { innerHTML } = document.body;
      document.body.innerHTML = `${innerHTML}<p role="alert">Refresh token expired</p>`;
    });
    button().click();
    await told([{ outcome: 'refused', text: 'Refresh token expired' }]);
  });

  test('the same message given again is a new one', async () => {
    watch(`${plainForm().replace('class="result">', 'class="result"><p role="alert">Invalid client</p>')}`);
    onPress(() => {
      say('');
      setTimeout(() => say('<p role="alert">Invalid client</p>'), 400);
    });
    button().click();
    await told([{ outcome: 'refused', text: 'Invalid client' }]);
  });

  test('a refusal is told although something else is a success', async () => {
    onPress(() =>
      say('<p role="status">Draft saved successfully</p><p role="alert">Client ID is invalid</p>'),
    );
    button().click();
    await told([{ outcome: 'refused', text: 'Client ID is invalid' }]);
  });

  test('what is not understood is unclear, once the page is quiet', async () => {
    onPress(() => say('<p>Code 42</p>'));
    button().click();
    await expect.poll(() => answers).toEqual([{ outcome: 'unclear', text: 'Code 42' }]);
  });

  test('hidden text and text in another part of the page is none', async () => {
    watch(`<article>${plainForm()}</article><aside></aside>`);
    onPress(() => {
      say('<p hidden>Validated</p>');
      (document.querySelector('aside') as Element).textContent = 'Connected';
      setTimeout(() => say('<p>Invalid client</p>'), 600);
    });
    button().click();
    await told([{ outcome: 'refused', text: 'Invalid client' }]);
  });

  test('another form’s button asks nothing', async () => {
    watch(plainForm() + plainForm('QuickBooks'));
    const [own, other] = document.querySelectorAll('button');
    other?.addEventListener('click', () => say('<p role="alert">Invalid QuickBooks</p>'));
    other?.click();
    own?.addEventListener('click', () => say('<p role="alert">Connected</p>'));
    own?.click();
    await told([{ outcome: 'accepted', text: 'Connected' }]);
  });

  test('values are taken out before the text is told', async () => {
    const secret = crypto.randomUUID();
    watch(plainForm(), (text) => text.replaceAll(secret, '•••'));
    onPress(() => say(`<p role="alert">Invalid token ${secret}\u202e</p>`));
    button().click();
    await told([{ outcome: 'refused', text: 'Invalid token •••' }]);
  });

  test('stopped means deaf', async () => {
    stop();
    const seen = vi.fn();
    const again = watchAnswer(document, TARGET, document.querySelector('section') as Element, seen, {
      redact: (text) => text,
      timing: TIMING,
    });
    onPress(() => say('<p role="alert">Connected</p>'));
    button().click();
    await expect.poll(() => seen.mock.calls.length).toBe(1);
    again();
    expect(answers).toEqual([]);
  });
});
