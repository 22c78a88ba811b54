import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: ['https://dashboard.mileiq.com/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {},
});
