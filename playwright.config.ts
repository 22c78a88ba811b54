import { defineConfig } from '@playwright/test';

// Tests tagged `@variation` vary what others prove: `npm test` leaves them out, `npm run explore` plays them.
export default defineConfig({
  testDir: 'test/e2e/chromium',
  outputDir: '.output/e2e',
  workers: 2,
  fullyParallel: true,
  // Far above what any test needs: a busy machine makes none red.
  timeout: 900_000,
  expect: { timeout: 180_000 },
  forbidOnly: true,
  reporter: [['list'], ['./test/plain-reporter.playwright.ts']],
});
