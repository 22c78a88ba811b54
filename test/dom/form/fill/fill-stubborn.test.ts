import { afterEach, describe, expect, test } from 'vitest';
import { HANDOVER_IDS } from '../../../../utils/core/credentials/credentials.ts';
import {
  blurAtOnce,
  contents,
  FILLED,
  fill,
  input,
  outcomes,
  plainForm,
  randomValues,
  showPage,
} from '../../support/target-form.ts';

afterEach(() => {
  showPage('');
});

describe('pages with a mind of their own', () => {
  test('a field that is too short is not written to', async () => {
    showPage(plainForm());
    input('refreshToken').maxLength = 10;
    const values = randomValues();
    const { reports } = await fill(values);
    expect(reports[2]).toMatchObject({
      field: 'refreshToken',
      outcome: 'rejected',
      reason: 'tooShort',
      count: 10,
    });
    expect(contents()).toEqual({ ...values, refreshToken: '' });
  });

  test('a field that reformats is rejected, the others are told as they are', async () => {
    showPage(plainForm());
    input('clientSecret').addEventListener('input', () => {
      input('clientSecret').value = input('clientSecret').value.toUpperCase().replaceAll('-', ' ');
    });
    const { reports, undo } = await fill();
    expect(outcomes(reports)).toEqual(['filled', 'rejected', 'filled', 'filled']);
    expect((await undo()).ok).toBe(true);
    expect(new Set(Object.values(contents()))).toEqual(new Set(['']));
  });

  test('a page that empties a field later is noticed', async () => {
    showPage(plainForm());
    input('clientId').addEventListener('change', () => {
      setTimeout(() => {
        input('clientId').value = '';
      }, 200);
    });
    expect(outcomes((await fill()).reports)).toEqual(['rejected', 'filled', 'filled', 'filled']);
  });

  test('stolen focus: not a character goes to the thief', async () => {
    showPage(`${plainForm()}<input id="thief">`);
    const thief = document.querySelector<HTMLInputElement>('#thief') as HTMLInputElement;
    for (const id of HANDOVER_IDS) input(id).addEventListener('focus', () => thief.focus());
    const heard: string[] = [];
    thief.addEventListener('input', () => heard.push(thief.value));
    const values = randomValues();
    expect(outcomes((await fill(values)).reports)).toEqual(FILLED);
    expect(contents()).toEqual(values);
    expect(thief.value).toBe('');
    expect(heard).toEqual([]);
  });

  test('focus stolen while the text is selected', async () => {
    showPage(`${plainForm()}<input id="thief">`);
    const thief = document.querySelector<HTMLInputElement>('#thief') as HTMLInputElement;
    const own = input('clientSecret');
    own.select = () => thief.focus();
    const values = randomValues();
    expect(outcomes((await fill(values)).reports)).toEqual(FILLED);
    expect(contents()).toEqual(values);
    expect(thief.value).toBe('');
  });

  test('typing refused by the page: the value is set and announced', async () => {
    showPage(plainForm());
    document.addEventListener('focusin', blurAtOnce);
    const values = randomValues();
    const { reports } = await fill(values);
    document.removeEventListener('focusin', blurAtOnce);
    expect(outcomes(reports)).toEqual(FILLED);
    expect(contents()).toEqual(values);
  });

  test('a form that is rebuilt once without its content is filled again', async () => {
    showPage(plainForm());
    let rebuilt = false;
    input('authorizationUrl').addEventListener('change', () => {
      setTimeout(() => {
        if (!rebuilt) document.body.innerHTML = plainForm();
        rebuilt = true;
      });
    });
    const values = randomValues();
    const { reports } = await fill(values);
    expect(rebuilt).toBe(true);
    expect(outcomes(reports)).toEqual(FILLED);
    expect(contents()).toEqual(values);
  });

  test('a form that turns into another one gets nothing', async () => {
    showPage(plainForm());
    input('clientId').addEventListener('change', () => {
      queueMicrotask(() => {
        document.body.innerHTML = plainForm('QuickBooks');
      });
    });
    const { reports } = await fill();
    expect(outcomes(reports)).not.toContain('filled');
    expect(new Set(Object.values(contents()))).toEqual(new Set(['']));
  });
});
