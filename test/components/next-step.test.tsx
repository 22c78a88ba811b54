import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Step } from '@/utils/core/setup/journey';
import { button, noButton, show } from './show';
import { allStates, type StateName, USUAL } from './snapshots';

const ON_TAB = { tabId: 7 };

describe('the next step offers the one right thing', () => {
  test.each<[Step, string, string, unknown]>([
    ['app', 'Prepare this app', 'prepare', ON_TAB],
    ['request-token', 'Fill in App ID', 'fillAppId', ON_TAB],
    ['exchange', 'Get refresh token', 'exchange', {}],
    ['validate', 'Validate', 'validate', {}],
    ['fill', 'Fill MileIQ', 'fill', { ...ON_TAB, urlForm: null, pressedAt: expect.any(Number) }],
    ['done', 'Forget everything', 'forget', {}],
  ])('%s: %s', async (step, name, order, arg) => {
    const { port, user, find } = await show(allStates()[USUAL[step]]);
    expect(find('main')?.getAttribute('data-step')).toBe(step);
    await user.click(button(name));
    expect(port.orders()).toEqual([[order, arg]]);
  });

  test.each<[StateName, string, string]>([
    ['appElsewhere', 'Open the application list', 'appList'],
    ['appList', 'Open the application list', 'appList'],
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

  test('credentials: submit, and how to replace a secret that was lost', async () => {
    const first = await show(allStates().credentials);
    expect(first.container.textContent).toContain('press Submit on Concur');
    expect(noButton('Prepare this app')).toBeNull();
    const second = await show(allStates().credentialsSecretLost);
    expect(second.container.textContent).toContain('press Client Secrets and generate a new secret');
  });

  test('values are validated again and filled again as long as all four are held', async () => {
    await show(allStates().fill);
    expect(button('Validate')).toBeTruthy();
    expect(button('Fill MileIQ')).toBeTruthy();
  });

  test('after a refusal the other form of the Authorization URL is offered and used', async () => {
    const { port, user } = await show(allStates().refused);
    const choice = screen.getByRole('group', { name: /does not say which form/ });
    expect(choice.closest('details')?.open).toBe(true);
    await user.click(within(choice).getByRole('radio', { name: /Base URL/ }));
    await user.click(button('Fill MileIQ'));
    expect(port.orders()).toEqual([['fill', { tabId: 7, urlForm: 'base', pressedAt: expect.any(Number) }]]);
  });
});

describe('a way back to the app and to a newer request token', () => {
  test.each<StateName>(['validateFailed', 'validate', 'fillOnTokenPage'])(
    '%s: the App ID can be filled in on its page',
    async (name) => {
      const { port, user } = await show(allStates()[name]);
      await user.click(button('Fill in App ID'));
      expect(port.orders()).toEqual([['fillAppId', ON_TAB]]);
    },
  );

  test('an app can still be prepared, and what was added taken back, where its form is shown', async () => {
    const { port, user } = await show(allStates().validateOnForm);
    await user.click(button('Prepare this app'));
    await user.click(button('Undo'));
    expect(port.orders()).toEqual([
      ['prepare', ON_TAB],
      ['undoPrepare', ON_TAB],
    ]);
  });

  test('after a failed validation on any other page the pages that help are offered', async () => {
    const failed = allStates().validateFailed;
    const { port, user } = await show({ ...failed, page: allStates().fill.page });
    expect(button('Open the application list')).toBeTruthy();
    await user.click(button('Open Company Request Tokens'));
    expect(port.orders()).toEqual([['open', { ...ON_TAB, page: 'companyRequestTokens' }]]);
  });

  test('they are not offered while nothing calls for them', async () => {
    await show(allStates().fill);
    for (const name of ['Fill in App ID', 'Prepare this app', 'Open Company Request Tokens'])
      expect(noButton(name)).toBeNull();
  });
});

test('what was prepared is not told on another site', async () => {
  const prepared = allStates().credentials;
  await show({ ...prepared, page: { ...prepared.page, site: 'target', preparable: false } });
  expect(noButton('Undo')).toBeNull();
});

describe('work under way', () => {
  test('takes the place of the button, shows how far it is, and can be cancelled', async () => {
    const { port, user } = await show(allStates().appPreparing);
    expect(noButton('Prepare this app')).toBeNull();
    const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Preparing the app' });
    expect([bar.value, bar.max]).toEqual([4, 14]);
    expect(screen.getByText('Working on EXPRPT')).toBeTruthy();
    await user.click(button('Cancel'));
    expect(port.orders()).toEqual([['cancel', ON_TAB]]);
  });

  test('does not lose the place of the keyboard', async () => {
    const { port, user } = await show(allStates().exchange);
    await user.click(button('Get refresh token'));
    act(() => port.publish(allStates().exchanging));
    await screen.findByRole('progressbar');
    const heading = screen.getByRole('heading', { name: 'Turn the request token into a refresh token' });
    expect(document.activeElement).toBe(heading);
  });

  test('nothing can be cancelled while nothing is under way', async () => {
    await show(allStates().appPrepare);
    expect(noButton('Cancel')).toBeNull();
  });
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
    expect(container.textContent).toContain('Press Validate here first');
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
    expect(button('Copy report')).toBeTruthy();
  });
});

describe('what became of the fields', () => {
  test('how each was recognised, as sentences', async () => {
    const { container } = await show(allStates().filled);
    expect(container.textContent).toContain(
      'Found by the label “Refresh Token”. It is field 3 of 4 in the group “Concur Integration”.',
    );
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
