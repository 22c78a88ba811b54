import { afterEach, expect, test } from 'vitest';
import { readHtml, readShown } from '../support/values.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const TOKENS = '/nui/authadmin/companytokens';
const field = '<label>App ID <input></label>';

test.each<[string, string, object]>([
  [
    'as they are written',
    '<a href="/x"><i>+</i> Create New App</a><button>Edit</button>',
    { createApp: '+ Create New App', editApp: 'Edit' },
  ],
  ['in another language', '<div role="button"><span>Enviar</span></div>', { submit: 'Enviar' }],
  ['where one cannot be seen', '<button>提交</button><button hidden>Submit</button>', { submit: '提交' }],
  ['of two languages at once, none of the two', '<button>Enviar</button><button>Submit</button>', {}],
  ['but no other text', '<h2>Client Secrets</h2><p>Submit</p><button>Submit report</button>', {}],
])("the source's own buttons are read %s", (_, html, buttons) => {
  expect(readHtml(html, '/nui/ocstool').buttons).toEqual(buttons);
});

test.each([
  ['its own words', '<button>Edit</button>', ''],
  ['words from outside', '<button><slot></slot></button>', 'Edit'],
])('a button in a component with %s is one, too', (_, inside, outside) => {
  const host = document.createElement('x-button');
  host.attachShadow({ mode: 'open' }).setHTMLUnsafe(inside);
  host.append(outside);
  document.body.append(host);
  expect(readShown().buttons).toEqual({ editApp: 'Edit' });
});

test('what sends the form of a field that is known is told by its type, whatever it is called', () => {
  const form = (more = '') =>
    `<form>${field}<input type="hidden" name="elements"><button type="button">Peruuta</button><button>Lähetä</button>${more}</form>`;
  expect(readHtml(form(), TOKENS).buttons).toEqual({ submit: 'Lähetä' });
  expect(readHtml(form('<button>Tallenna</button>'), TOKENS).buttons).toEqual({});
  expect(readHtml(`${field}<form><input type="search"><button>Hae</button></form>`, TOKENS).buttons).toEqual(
    {},
  );
});
