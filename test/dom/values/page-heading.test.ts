import { afterEach, describe, expect, test } from 'vitest';
import { kindOfPage } from '../../../utils/dom/values/page-kind.ts';
import { SOURCE } from '../../../utils/integrations/index.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const kind = (html: string): string => {
  document.body.innerHTML = html;
  return kindOfPage(document, SOURCE);
};

describe('a heading is told however its words are parted', () => {
  test.each([
    '<h1>Edit App</h1>',
    '<h1>\n  Edit\n  App\n</h1>',
    '<h1><b>Edit</b> <i>App</i></h1>',
    '<h1><span>Edit</span>\n<span>App</span></h1>',
    '<h1><b>Edit</b>&nbsp;App</h1>',
    '<h1><b>Edit</b> – <i>App</i></h1>',
    '<h1>Edit <i>A</i>pp</h1>',
    '<h1>EDIT <i>APP</i></h1>',
    '<div role="heading"><span>Edit </span><span>App</span></div>',
  ])('%s', (html) => expect(kind(html)).toBe('editApp'));

  test('of one word', () => expect(kind('<h1><b>認証管理</b></h1>')).toBe('authenticationAdmin'));
});

describe('what only begins like a heading is none', () => {
  test.each([
    '<h1>Edit</h1><p>App</p>',
    '<table><tr><td><button>Edit</button></td><td>App 17</td></tr></table>',
    '<h1>Edit your profile</h1>',
    '<h1>Edit</h1>',
    '<p>Edit App</p>',
  ])('%s', (html) => expect(kind(html)).toBe('unknown'));
});
