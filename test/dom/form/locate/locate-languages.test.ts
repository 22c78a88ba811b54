import { afterEach, describe, expect, test } from 'vitest';
import { HANDOVER_IDS, type HandoverId } from '../../../../utils/core/credentials/credentials.ts';
import type { ByLanguage } from '../../../../utils/core/source/source.ts';
import { ALL, every, LABELS, labelled, marks, showPage, TARGET } from '../../support/target-form.ts';

afterEach(() => {
  showPage('');
});

const labelsOf = (id: HandoverId): ByLanguage => TARGET.fields[id].labels;
const LANGUAGES = Object.keys(TARGET.fields.clientId.labels);

describe.each(LANGUAGES)('%s', (language) => {
  test('the first label of each value', () => {
    showPage(every((id) => labelled(id, labelsOf(id)[language]?.[0] ?? '')));
    expect(marks()).toEqual(ALL);
  });

  test('every other label names its value and no other', () => {
    for (const id of HANDOVER_IDS) {
      for (const label of labelsOf(id)[language] ?? []) {
        for (const written of [label, `${label}: *`, label.toUpperCase(), ` ${label.normalize('NFD')} `]) {
          showPage(every((each) => labelled(each, each === id ? written : LABELS[each])));
          expect(marks(), written).toEqual(ALL);
        }
      }
    }
  });

  test('words for something else rule a field out', () => {
    const words: readonly string[] = (TARGET.negative as ByLanguage)[language] ?? [];
    expect(words.length).toBeGreaterThan(3);
    for (const word of words) {
      const decoy = `<label>${word} ${LABELS.refreshToken} <input></label>`;
      showPage(every((id, label) => (id === 'refreshToken' ? decoy : labelled(id, label))));
      expect(marks(), word).toBe('refreshToken not-found');
    }
  });

  test('a plain heading says nothing about whose form it is, a line below it does', () => {
    const { plain, neutral } = TARGET as Record<'plain' | 'neutral', ByLanguage>;
    for (const heading of [...(plain[language] ?? []), ...(neutral[language] ?? [])]) {
      const fields = HANDOVER_IDS.map((id) => labelled(id, LABELS[id])).join('');
      showPage(`<section><h2>${heading}</h2><p>Concur</p>${fields}</section>`);
      expect(marks(), heading).toEqual(ALL);
    }
  });
});
