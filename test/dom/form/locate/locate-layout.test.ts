import { afterEach, expect, test } from 'vitest';
import { HANDOVER_IDS, type HandoverId } from '../../../../utils/core/credentials/credentials.ts';
import { LABELS, marks, showPage } from '../../support/target-form.ts';

afterEach(() => {
  showPage('');
});

const each = (html: (id: HandoverId, label: string, at: number) => string): string =>
  HANDOVER_IDS.map((id, at) => html(id, LABELS[id], at)).join('');
const input = (id: HandoverId, style = '') => `<input data-value="${id}" style="${style}">`;

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
    expect(found).toEqual(Object.fromEntries(HANDOVER_IDS.map((id, at) => [id, HANDOVER_IDS[(at + 1) % 4]])));
});
