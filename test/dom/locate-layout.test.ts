import { afterEach, describe, expect, test } from 'vitest';
import { HANDOVER_IDS, type HandoverId } from '../../utils/core/credentials.ts';
import { ALL, every, LABELS, marks, showPage } from './target-form.ts';

afterEach(() => {
  showPage('');
});

const each = (html: (id: HandoverId, label: string, at: number) => string): string =>
  HANDOVER_IDS.map((id, at) => html(id, LABELS[id], at)).join('');
const input = (id: HandoverId, style = '') => `<input data-value="${id}" style="${style}">`;

describe('labels as they are drawn', () => {
  test.each<[string, string]>([
    [
      'a label that floats in its field, behind it',
      every(
        (id, label) =>
          `<div style="position:relative;padding:8px">${input(id)}<label style="position:absolute;left:12px;top:10px;pointer-events:none">${label}</label></div>`,
      ),
    ],
    [
      'the same with an icon and a wrapper',
      every(
        (id, label) =>
          `<div style="position:relative;padding:8px"><span>${input(id)}<button>Show</button></span><span style="position:absolute;left:12px;top:0;font-size:9px;pointer-events:none">${label}</span></div>`,
      ),
    ],
    [
      'label above the field by order alone',
      every(
        (id, label) =>
          `<div style="display:flex;flex-direction:column">${input(id)}<span style="order:-1">${label}</span></div>`,
      ),
    ],
    [
      'a column of labels beside a column of fields',
      `<h2>Concur</h2><div style="display:flex"><div>${each((_, label) => `<div style="height:30px">${label}</div>`)}</div><div>${each((id) => `<div style="height:30px">${input(id)}</div>`)}</div></div>`,
    ],
    [
      'the same, with rows of slightly different height',
      `<h2>Concur</h2><div style="display:flex"><div>${each((_, label) => `<div style="height:20px;line-height:20px">${label}</div>`)}</div><div>${each((id) => `<div style="height:22px">${input(id, 'height:20px;box-sizing:border-box')}</div>`)}</div></div>`,
    ],
    [
      'a row of labels above a row of fields',
      `<h2>Concur</h2><div style="display:grid;grid-template-columns:repeat(4,200px)">${each((_, label) => `<div>${label}</div>`)}${each((id) => input(id))}</div>`,
    ],
    [
      'a grid whose order is only drawn',
      `<h2>Concur</h2><div style="display:grid;grid-template-columns:200px 200px">${each((id, _, at) => `<div style="order:${at * 2 + 1}">${input(id)}</div>`)}${each((_, label, at) => `<span style="order:${at * 2}">${label}</span>`)}</div>`,
    ],
    [
      'each field in a form of its own',
      `<h2>Concur</h2>${each((id, label) => `<form><label>${label} ${input(id)}</label><button>Save</button></form>`)}`,
    ],
    [
      'an ARIA grid',
      `<h2>Concur</h2><div role="grid">${each((id, label) => `<div role="row" style="display:flex"><div role="gridcell">${label}</div><div role="gridcell">${input(id)}</div></div>`)}</div>`,
    ],
    [
      'wrappers without boxes',
      every(
        (id, label) =>
          `<section><div style="display:contents"><p style="display:contents"><span>${label}</span> ${input(id)}</p></div></section>`,
      ),
    ],
  ])('%s', (_, html) => {
    showPage(html);
    expect(marks()).toEqual(ALL);
  });

  test('order that swaps the fields under their labels: what is drawn counts, or nothing', () => {
    const places: Record<string, number> = {
      clientId: 4,
      clientSecret: 2,
      refreshToken: 6,
      authorizationUrl: 8,
    };
    showPage(
      `<h2>Concur</h2><div style="display:flex;flex-direction:column">${each((id, label, at) => `<span style="order:${at * 2 + 1}">${label}</span><span style="order:${places[id]}">${input(id)}</span>`)}</div>`,
    );
    // Under "Client ID" the secret's input is drawn, and the other way round.
    const found = marks();
    if (typeof found !== 'string')
      expect(found).toMatchObject({ clientId: 'clientSecret', clientSecret: 'clientId' });
  });

  test('a label that is drawn at another field names none', () => {
    showPage(
      `<h2>Concur</h2><div style="position:relative;height:400px">${each((id, label, at) => `<span style="position:absolute;top:${((at + 1) % 4) * 60}px">${label}</span><div style="position:absolute;top:${at * 60 + 20}px">${input(id)}</div>`)}</div>`,
    );
    const found = marks();
    if (typeof found !== 'string')
      expect(found).toEqual(
        Object.fromEntries(HANDOVER_IDS.map((id, at) => [id, HANDOVER_IDS[(at + 1) % 4]])),
      );
  });

  test('forms of one field each, two sets: the set under the source’s heading', () => {
    const set = (title: string, mark: string) =>
      `<section><h2>${title}</h2>${each((id, label) => `<form><label>${label} <input ${mark}="${id}"></label></form>`)}</section>`;
    showPage(set('QuickBooks', 'data-other') + set('Concur', 'data-value'));
    expect(marks()).toEqual(ALL);
  });

  test('a form of one field beside a form of three is not mixed in', () => {
    showPage(
      `<h1>Concur</h1><form>${each((id, label) => (id === 'clientId' ? '' : `<label>${label} ${input(id)}</label>`))}</form><form><label>Client ID ${input('clientId')}</label></form>`,
    );
    expect(marks()).toBe('clientId not-found');
  });
});
