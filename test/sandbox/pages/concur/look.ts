import type { Generation, PageLanguage } from '../../world/options.ts';

const [generation = 'g4', language = 'en'] =
  document.querySelector<HTMLMetaElement>('meta[name="look"]')?.content.split(' ') ?? [];

/** How the pages look and speak; the server writes it into the document. */
export const GENERATION = generation as Generation;
export const LANGUAGE = language as PageLanguage;

/** Boxes are fieldsets with a legend in the border; the newer generations have plain captions. */
export const HAS_FIELDSETS = GENERATION !== 'g4' && GENERATION !== 'g5';
/** The widgets of Concur's own library. */
export const IS_NUI = GENERATION === 'g5';
/** The dark header with its tabs. */
export const IS_DARK = GENERATION === 'g1' || GENERATION === 'g2';
