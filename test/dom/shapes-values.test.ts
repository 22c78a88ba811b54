import { afterEach, describe, expect, test } from 'vitest';
import type { CredentialId } from '../../utils/core/credentials.ts';
import { LABELS, randomValues, readHtml } from './support/values.ts';

/** Ways in which widely used component libraries write a label and a value that can only be read. */
const V = randomValues();
const OTHER = crypto.randomUUID();
const { clientId, clientSecret } = V;

afterEach(() => {
  document.body.replaceChildren();
});

const pairs = (shape: (label: string, value: string) => string): string =>
  (['clientId', 'clientSecret'] satisfies CredentialId[]).map((id) => shape(LABELS[id], V[id])).join('');
const dialog = (inner: string): string =>
  `<h1>Create New App</h1><div role="dialog" aria-modal="true" style="position:fixed;inset:50px;background:white">
    <h2>App Credentials</h2>${inner}<p>*You will not see the secret again..</p><button>Ok</button></div>`;
const ICON = '<button aria-label="Copy"><svg width="16" height="16"></svg></button>';

describe('credentials in a dialog', () => {
  test.each<[string, string]>([
    [
      'outlined text fields',
      pairs(
        (l, v) =>
          `<div><label for="m-${l}">${l}</label><div style="position:relative"><input id="m-${l}" readonly value="${v}">${ICON}<fieldset aria-hidden="true" style="position:absolute;inset:0"><legend><span>${l}</span></legend></fieldset></div></div>`,
      ),
    ],
    [
      'input groups',
      pairs(
        (l, v) =>
          `<div><label>${l}</label><div style="display:flex"><input readonly value="${v}"><button>Copy</button></div><div>Keep it safe.</div></div>`,
      ),
    ],
    [
      'prepended labels',
      pairs(
        (l, v) =>
          `<div style="display:flex"><span>${l}</span><input readonly value="${v}"><button>Copy</button></div>`,
      ),
    ],
    [
      'regions with a heading',
      pairs(
        (l, v) =>
          `<section aria-labelledby="r-${l}"><h3 id="r-${l}">${l}</h3><div><code>${v}</code><button>Copy</button></div></section>`,
      ),
    ],
    [
      'code block with a button over it',
      pairs(
        (l, v) => `<div><div>${l}</div><div><button>Copy</button><pre><code>${v}</code></pre></div></div>`,
      ),
    ],
    [
      'button beside the label',
      pairs(
        (l, v) =>
          `<div><div style="display:flex"><span>${l}</span><button>Copy</button></div><div>${v}</div></div>`,
      ),
    ],
    [
      'help button behind the label',
      pairs((l, v) => `<div><span>${l}</span><button aria-label="Help">i</button><div>${v}</div></div>`),
    ],
    [
      'small print between',
      pairs((l, v) => `<div><div>${l}</div><small>Public name of the app</small><div>${v}</div></div>`),
    ],
    [
      'a sentence between',
      pairs((l, v) => `<div><h4>${l}</h4><p>Use this to name the app.</p><p><code>${v}</code></p></div>`),
    ],
    [
      'letters of an icon font',
      pairs((l, v) => `<div><div>${l} <i role="img" aria-hidden="true">info</i></div><div>${v}</div></div>`),
    ],
    [
      'vertical descriptions',
      `<table><tr><th colspan="1">Client ID</th><th colspan="1">Client Secret</th></tr><tr><td colspan="1">${clientId}</td><td colspan="1">${clientSecret}</td></tr></table>`,
    ],
    [
      'list items, two lines each',
      `<ul>${pairs((l, v) => `<li><div><span style="display:block">${l}</span><p>${v}</p></div>${ICON}</li>`)}</ul>`,
    ],
    [
      'value on a button',
      pairs((l, v) => `<div><span>${l}</span><button title="Click to copy">${v}</button></div>`),
    ],
    [
      'text without a box of its own',
      pairs(
        (l, v) =>
          `<div><div><span style="display:contents">${l}</span></div><div><span style="display:contents">${v}</span></div></div>`,
      ),
    ],
    ['one sentence', `<p>Client ID: ${clientId}, Client Secret: ${clientSecret}.</p>`],
  ])('%s', (_, html) => {
    expect(readHtml(dialog(html))).toMatchObject({ values: { clientId, clientSecret }, suspects: [] });
  });

  test.each<[string, string]>([
    [
      'masked, with a button to show it',
      `<div><div>Client Secret</div><div>••••••••••••<button>Show</button></div></div>`,
    ],
    [
      'masked but for its end',
      `<div><div>Client Secret</div><div>••••••••${clientSecret.slice(-4)}</div></div>`,
    ],
    [
      'drawn by the style sheet',
      `<style>.s::before{content:"Client Secret"}</style><p class="s">${clientSecret}</p>`,
    ],
    ['typed into an editable text', `<p>Client Secret</p><div contenteditable="true">${OTHER}</div>`],
    [
      'labels with buttons, one value',
      `<p>Client Secret<button>Copy</button></p><p>Partner</p><p>${OTHER}</p>`,
    ],
  ])('a secret that is not shown: %s', (_, html) => {
    expect(readHtml(dialog(`<p>Client ID: ${clientId}</p>${html}`)).values).toEqual({ clientId });
  });

  test.each<[string, string]>([
    [
      'buttons behind labels',
      `<p>Client ID</p><button>Copy</button><p>Client Secret</p><button>Copy</button><p>${OTHER}</p>`,
    ],
    [
      'notes behind labels',
      `<div><p>Client ID</p><p>It is public, of course.</p><p>Client Secret</p><p>It is shown only once.</p><p>${OTHER}</p></div>`,
    ],
    [
      'a note that announces another value',
      `<div><p>Client ID</p><p>The partner has this one:</p><p>${OTHER}</p></div>`,
    ],
    ['captions below', pairs((l, v) => `<figure><code>${v}</code><figcaption>${l}</figcaption></figure>`)],
  ])('asked for: %s', (_, html) => {
    expect(readHtml(dialog(html)).values).toEqual({});
  });
});
