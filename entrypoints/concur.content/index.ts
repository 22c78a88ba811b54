import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: ['https://*.concursolutions.com/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {},
});
