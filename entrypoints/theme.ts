import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { themeCopy } from '@/utils/session/theme-copy.ts';
import { keepTheme } from './shared/show-theme.ts';

/** Runs in every page of the extension before the first paint, so that no other theme is seen for a moment. */
export default defineUnlistedScript(() => keepTheme(themeCopy.read));
