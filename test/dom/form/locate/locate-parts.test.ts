import { afterEach, describe, expect, test } from 'vitest';
import { ALL, every, labelled, marks, showPage } from '../../support/target-form.ts';

afterEach(() => {
  showPage('');
});

/** The form with this name for the field of the refresh token. */
const withName = (name: string, attribute?: string): string =>
  every((id, label) => {
    if (id !== 'refreshToken') return labelled(id, label);
    return attribute
      ? `<p><input data-value="${id}" ${attribute}="${name}"></p>`
      : labelled(id, name, 'placeholder="30"');
  });

describe('a name that says more than the label in it is no label', () => {
  test.each([
    'Refresh token lifetime (days)',
    'Refresh Token parameter',
    'Refresh Token header name',
    'Refresh token expires after',
    'Lifetime of the refresh token',
    'Days until the refresh token expires',
    'Notes (never write the Refresh Token here)',
    'Notes, not the Refresh Token',
    'Not the Refresh Token',
    'Not here: Refresh Token',
    'Google Refresh Token',
    'Refresh-Token-Laufzeit',
    'Laufzeit des Refresh-Token',
    'Nicht das Refresh-Token',
    "Durée de vie du jeton d'actualisation",
    "Nom du paramètre jeton d'actualisation",
    'Vigencia del token de actualización',
    'Validade do token de atualização',
    'Durata del token di aggiornamento',
    'Geldigheid refreshtoken',
    'リフレッシュトークンの有効期限',
    '刷新令牌有效期',
  ])('%s', (name) => {
    showPage(withName(name));
    expect(marks(), 'as a label').toBe('refreshToken not-found');
    for (const attribute of ['placeholder', 'title', 'aria-label']) {
      showPage(withName(name, attribute));
      expect(marks(), `as ${attribute}`).toBe('refreshToken not-found');
    }
  });
});

describe('what asks for the value, or explains it, is part of its name', () => {
  test.each([
    'Concur Refresh Token',
    'Your SAP Concur refresh token',
    'Please paste the Refresh Token here',
    'Refresh Token (valid for 6 months)',
    'Refresh Token – ask your administrator',
    'Refresh Token, as Concur showed it',
    'Step 3: Refresh Token',
    'Refresh Token text box',
    'Refresh Token Learn more',
    "Refresh Token What's this?",
    'Refresh-Token Mehr erfahren',
    'Kennung (Refresh Token)',
    'Geben Sie das Refresh-Token ein',
    "Veuillez saisir le jeton d'actualisation",
    "Collez votre jeton d'actualisation ici",
    'Introduzca su token de actualización',
    'Digite o token de atualização',
    'Inserisci il token di aggiornamento',
    'Voer uw refreshtoken in',
    'リフレッシュトークンを入力してください',
    '请输入您的刷新令牌',
  ])('%s', (name) => {
    showPage(withName(name));
    expect(marks(), 'as a label').toEqual(ALL);
    showPage(withName(name, 'placeholder'));
    expect(marks(), 'as placeholder').toEqual(ALL);
  });
});
