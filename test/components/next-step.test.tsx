import { describe, expect, test } from 'vitest';
import { asksForRole } from '@/components/card/role-question';
import { isLinked } from '@/components/steps/done';
import type { Step } from '@/utils/core/setup/journey';
import { button, moreActions, nextActs, noButton, press, show } from './show';
import { allStates, STATE_NAMES, type StateName, USUAL } from './snapshots';

const ON_TAB = { tabId: 7 };

describe('the next step offers the one right thing', () => {
  test.each<[Step, string, string, unknown]>([
    ['app', 'Prepare this app', 'prepare', ON_TAB],
    ['request-token', 'Fill in App ID', 'fillAppId', ON_TAB],
    ['exchange', 'Get refresh token', 'exchange', {}],
    ['validate', 'Validate', 'validate', {}],
    ['fill', 'Fill MileIQ', 'fill', { ...ON_TAB, urlForm: null, pressedAt: expect.any(Number) }],
    ['done', 'Finish and forget', 'finish', {}],
  ])('%s: %s', async (step, name, order, arg) => {
    const { port, user, find } = await show(allStates()[USUAL[step]]);
    expect(find('main')?.getAttribute('data-step')).toBe(step);
    await user.click(button(name));
    expect(port.orders()).toEqual([[order, arg]]);
  });

  test.each<[StateName, string, string]>([
    ['appElsewhere', 'Open the application list', 'appList'],
    ['requestTokenElsewhere', 'Open Company Request Tokens', 'companyRequestTokens'],
    ['fillElsewhere', 'Open MileIQ', 'target'],
  ])('%s: %s', async (name, text, page) => {
    const { port, user } = await show(allStates()[name]);
    await user.click(button(text));
    expect(port.orders()).toEqual([['open', { tabId: 7, page }]]);
    expect(noButton('Prepare this app')).toBeNull();
    expect(noButton('Fill in App ID')).toBeNull();
    expect(noButton('Fill MileIQ')).toBeNull();
  });

  test.each<[StateName, string, string]>([
    ['appList', 'app', '“+ Create New App”'],
    ['appDetails', 'app', '“Edit”'],
    ['signIn', 'signIn', 'Sign in to SAP Concur'],
    ['credentials', 'credentials', '“Submit”'],
    ['credentialsSecretLost', 'credentials', '“Client Secrets”'],
    ['requestTokenFilled', 'requestToken', '“Submit”'],
    ['filled', 'answer', '“Validate”'],
    ['unclear', 'answer', '“Save”'],
  ])('%s: the next act is on the page, and its effect is waited for', async (name, waitsFor, words) => {
    const { container, find } = await show(allStates()[name]);
    expect(nextActs(container)).toEqual([waitsFor]);
    expect(find('[data-your-turn]')?.textContent).toContain(words);
    expect(find('.waiting')?.textContent).toMatch(/^Wait/u);
  });

  test('the end says what remains to be done on the page, and has its own button', async () => {
    const { container } = await show(allStates().done);
    expect(nextActs(container)).toEqual(['Finish and forget', 'save']);
    expect(button('Save a record')).toBeTruthy();
    expect(button('Add a reminder to your calendar')).toBeTruthy();
  });

  test.each(STATE_NAMES)('%s: one next act, never two', async (name) => {
    const state = allStates()[name];
    const { container } = await show(state);
    const acts = nextActs(container).filter((act) => act !== 'save');
    const isQuestion = state.twoApps !== null || asksForRole(state);
    const isOver = state.links.length > 0 && isLinked(state) && !state.links[0]?.isDue;
    expect(acts).toHaveLength(state.work || isQuestion || isOver ? 0 : 1);
  });

  test.each<[StateName, string]>([
    ['exchangeFailed', 'Get refresh token'],
    ['validateFailed', 'Validate'],
    ['filledPartly', 'Fill MileIQ'],
    ['notFound', 'Fill MileIQ'],
  ])('%s: what has just failed is not the primary button', async (name, failed) => {
    const { container } = await show(allStates()[name]);
    expect(nextActs(container)).not.toContain(failed);
  });

  test('what the step before brought is told in one line', async () => {
    const { find } = await show(allStates().requestToken);
    expect(find('.picked-up')?.textContent).toBe('Picked up: Client ID and Client Secret.');
  });

  test('values are validated again and filled again as long as all four are held', async () => {
    const { port, user } = await show(allStates().filled);
    await press(user, 'Validate');
    await press(user, 'Fill MileIQ');
    expect(port.orders().map(([name]) => name)).toEqual(['validate', 'fill']);
  });
});

describe('a way back to the app and to a newer request token', () => {
  test.each<StateName>(['validateFailed', 'validate', 'fillOnTokenPage'])(
    '%s: the App ID can be filled in on its page',
    async (name) => {
      const { port, user } = await show(allStates()[name]);
      await press(user, 'Fill in App ID');
      expect(port.orders()).toEqual([['fillAppId', ON_TAB]]);
    },
  );

  test('an app can still be prepared, and what was added taken back, where its form is shown', async () => {
    const { port, user } = await show(allStates().validateOnForm);
    await press(user, 'Prepare this app');
    await press(user, 'Undo');
    expect(port.orders()).toEqual([
      ['prepare', ON_TAB],
      ['undoPrepare', ON_TAB],
    ]);
  });

  test('after a failed validation on any other page the pages that help are offered', async () => {
    const failed = allStates().validateFailed;
    const { port, user } = await show({ ...failed, page: allStates().fill.page });
    expect(button('Open the application list').className).toContain('primary');
    await press(user, 'Open Company Request Tokens');
    expect(port.orders()).toEqual([['open', { ...ON_TAB, page: 'companyRequestTokens' }]]);
  });

  test('orders to a page are not offered where they cannot be given', async () => {
    const { user } = await show(allStates().fill);
    const names = await moreActions(user);
    for (const name of ['Fill in App ID', 'Prepare this app']) expect(names).not.toContain(name);
  });
});

test('what was prepared is not told on another site', async () => {
  const prepared = allStates().credentials;
  await show({ ...prepared, page: { ...prepared.page, site: 'target', preparable: false } });
  expect(noButton('Undo')).toBeNull();
});

describe('what to do when the target refuses the values', () => {
  test('first the other form of the URL, by one button', async () => {
    const { port, user, container } = await show(allStates().refused);
    expect(container.textContent).toContain('SAP Concur accepts these values');
    await user.click(button('Fill with the base URL'));
    expect(port.orders()).toEqual([['fill', { tabId: 7, urlForm: 'base', pressedAt: expect.any(Number) }]]);
  });

  test('values that are not proven are validated first', async () => {
    const { container } = await show({ ...allStates().refused, validationStale: true });
    expect(container.textContent).toContain('First check the values with SAP Concur');
  });

  test('after both usual forms: two that are documented elsewhere, one after the other', async () => {
    const both = allStates().refusedBoth;
    await show({ ...both, refusedForms: ['token', 'base'] });
    expect(button('Fill with the path of the interface')).toBeTruthy();
    await show({ ...both, refusedForms: ['token', 'base', 'version'] });
    expect(button('Fill with the sign-in URL')).toBeTruthy();
  });

  test('after all forms: whom to ask, with the report', async () => {
    const { container } = await show(allStates().refusedBoth);
    expect(container.textContent).toContain('support@mileiq.com');
    expect(noButton('Fill with the base URL')).toBeNull();
    expect(noButton('Fill with the token URL')).toBeNull();
    expect(button('Copy report').className).toContain('primary');
  });
});

describe('what became of the fields', () => {
  test('how each was recognised, as sentences', async () => {
    const { container } = await show(allStates().filled);
    expect(container.textContent).toContain(
      'Found by the label “Refresh Token”. It is field 3 of 4 in the group “Concur Integration”.',
    );
  });

  test("the page's button by the name that it has there", async () => {
    const { filled } = allStates();
    const { container } = await show({ ...filled, formLanguage: 'de' });
    expect(container.textContent).toContain('Validieren');
    expect(container.textContent).not.toContain('press Validate');
  });

  test("Concur's button as its page calls it", async () => {
    const { credentials } = allStates();
    const page = { ...credentials.page, buttons: { submit: 'Enviar' } };
    const { container } = await show({ ...credentials, page });
    expect(container.querySelector('[data-your-turn]')?.textContent).toContain('“Enviar”');
    expect(container.querySelector('[data-your-turn]')?.textContent).not.toContain('Submit');
  });

  test('why a field was not filled, and where it was looked for', async () => {
    const { container } = await show(allStates().notFound);
    expect(container.textContent).toContain('but it does not show now');
    expect(container.textContent).toContain('4 fields with a fitting name cannot be typed into now.');
    expect(container.textContent).toContain('forms.example');
  });

  test('while the form is not there yet, that it is waited for', async () => {
    const { container } = await show(allStates().waitingForForm);
    expect(container.textContent).toContain('Waiting for MileIQ');
    expect(button('Cancel')).toBeTruthy();
  });
});
