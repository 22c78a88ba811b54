import type { SourceButton } from '../core/source/reading.ts';
import type { ByLanguage } from '../core/source/source.ts';

/** The button of MileIQ's page that checks the values: its help article, and what comparable products call it. */
export const VALIDATE_BUTTON = {
  en: ['Validate', 'Verify', 'Test connection'],
  de: ['Validieren', 'Überprüfen', 'Prüfen'],
  fr: ['Valider', 'Vérifier'],
  es: ['Validar', 'Verificar'],
  'pt-BR': ['Validar', 'Verificar'],
  ja: ['検証', '確認'],
  'zh-CN': ['验证', '校验'],
  it: ['Convalida', 'Verifica'],
  nl: ['Valideren', 'Controleren'],
} as const satisfies ByLanguage;

/**
 * Concur's buttons. English: SAP's published screenshots and developer documentation. Others: SAP's and other vendors' published
 * translations, so the name that a page shows outranks them. The first name of each language is the one that is told.
 */
export const CONCUR_BUTTONS = {
  createApp: { en: ['+ Create New App'], ja: ['新規アプリケーションの作成'] },
  editApp: { en: ['Edit'] },
  submit: { en: ['Submit'], 'pt-BR': ['Enviar'], 'zh-CN': ['提交'] },
  clientSecrets: { en: ['Client Secrets'] },
} as const satisfies Record<SourceButton, ByLanguage>;

/**
 * Buttons of the vendors' pages that the admin is told to press, as the pages call them. MileIQ's: its help article. A
 * language without its own name is told the English one.
 */
const BUTTONS = {
  ...CONCUR_BUTTONS,
  validate: VALIDATE_BUTTON,
  save: { en: ['Save'], de: ['Speichern'], fr: ['Enregistrer'], es: ['Guardar'], 'pt-BR': ['Salvar'] },
} as const satisfies Record<string, ByLanguage>;

export type VendorButton = keyof typeof BUTTONS;

/** What a button of a vendor's page is called in a language (BCP 47). */
export function vendorButton(button: VendorButton, language: string): string {
  const names: ByLanguage = BUTTONS[button];
  const known = names[language] ?? names[language.split('-')[0] ?? ''] ?? names.en;
  return known?.[0] ?? '';
}
