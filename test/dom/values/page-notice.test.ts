import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readHtml } from '../support/values.ts';

const HOME = location.pathname + location.search;
const at = (path: string) => history.replaceState(null, '', path);

beforeEach(() => at('/nui/ocstool'));
afterEach(() => {
  document.body.replaceChildren();
  at(HOME);
});

const menu = (entries: readonly string[], tag = 'a') =>
  `<h1>Authentication Administration</h1>${entries.map((text) => `<h2><${tag}>${text}</${tag}></h2><p>About it</p>`).join('')}`;
const BESIDES = ['Manage Single Sign-On', 'IP Restrictions', 'Company Request Token'];
const TOOL = 'OAuth 2.0 Application Management';

describe('the menu of administration pages', () => {
  test.each([
    ['with the tool', menu([...BESIDES, TOOL]), null],
    ['with the tool, as buttons', menu([...BESIDES, TOOL], 'button'), null],
    ['without the tool', menu(BESIDES), 'toolNotEnabled'],
    ['without the tool, as buttons', menu(BESIDES, 'button'), 'toolNotEnabled'],
    ['with the tool hidden', `${menu(BESIDES)}<a hidden href="/nui/ocstool">${TOOL}</a>`, 'toolNotEnabled'],
    [
      'in another language, told by addresses',
      '<h1>Administração de autenticação</h1><a href="/nui/authadmin/companytokens">Token</a>',
      'toolNotEnabled',
    ],
    [
      'in another language with the tool',
      '<h1>認証管理</h1><a href="/nui/authadmin/companytokens">トークン</a><a href="/nui/ocstool/">アプリ</a>',
      null,
    ],
    [
      'in another language without addresses: how the tool is called there is not known',
      '<h1>Administração de autenticação</h1><button>Token de solicitação da empresa</button><button>Aplicativos</button>',
      null,
    ],
    ['of which nothing is known yet', menu([]), null],
    ['of other entries only', menu(['Something else']), null],
  ])('%s', (_, html, notice) => {
    expect(readHtml(html).notice).toBe(notice);
  });
});

describe("the tool's own address", () => {
  test.each([
    ['the list of apps', '<h1>Application List</h1>', null],
    ['nothing yet', '', null],
    ['a page that is not there', '<h1>Page not found</h1><p>Go home</p>', 'toolNotEnabled'],
    [
      'a refusal',
      "<main><p>Sorry, you don't have permission to view this page.</p></main>",
      'toolNotEnabled',
    ],
    ['a refusal in Portuguese', '<h2>Acesso negado</h2>', 'toolNotEnabled'],
    ['a refusal in Chinese', '<h2>抱歉，您没有权限访问此页面</h2>', 'toolNotEnabled'],
    ['a hidden refusal', '<h1>Welcome</h1><p hidden>Access denied</p>', 'pageNotUnderstood'],
    [
      'long text with such words',
      `<p>${'How to ask for access when it was denied, step by step. '.repeat(5)}access denied</p>`,
      'pageNotUnderstood',
    ],
    ['something else', '<h1>What is new in Concur</h1>', 'pageNotUnderstood'],
    [
      'a form without its lists',
      '<h1>Create New App</h1><label>App Name <input></label>',
      'pageNotUnderstood',
    ],
  ])('%s', (_, html, notice) => {
    expect(readHtml(html).notice).toBe(notice);
  });
});

test('below an address of the job, what is missing or refused concerns that page only', () => {
  at('/nui/authadmin/iprestrictions');
  expect(readHtml('<h1>IP Restrictions</h1><a href="/nui/authadmin/companytokens">T</a>').notice).toBeNull();
  at('/nui/ocstool/apps/1');
  expect(readHtml('<h1>Page not found</h1>').notice).toBe('pageNotUnderstood');
  at('/nui/ocstool/');
  expect(readHtml('<h1>Page not found</h1>').notice).toBe('toolNotEnabled');
});

test('the page of the old tool is the wrong one', () => {
  expect(readHtml('<h1>Register Partner Application</h1>')).toMatchObject({
    page: 'registerPartnerApplication',
    notice: 'wrongPage',
  });
});

test('a page that was understood, or is no page of the job, tells nothing', () => {
  at('/nui/authadmin/companytokens');
  expect(readHtml('<h1>Company Request Tokens for Acme</h1><label>App ID <input></label>').notice).toBeNull();
  expect(readHtml('<h1>Something else</h1>').notice).toBe('pageNotUnderstood');
  at('/home');
  expect(readHtml('<h1>Page not found</h1>').notice).toBeNull();
});
