import type { FillReason } from '../../core/target/fill-report.ts';

/** Signs that pages show in place of a secret, four or more of them; the last characters of the value may follow. */
const MASKED = /^[•●∙⚫＊*]{4,}.{0,6}$/u;

/**
 * Whether a field shows a mask in place of what was typed into it, as pages do with a secret once its field is left. What
 * the page holds behind it cannot be read then.
 */
export const isMasked = (shown: string): boolean => MASKED.test(shown.trim());

/** Why a field that holds something else than its value is not told as filled. */
export const whyNotFilled = (shown: string): FillReason => (isMasked(shown) ? 'masked' : 'notKept');
