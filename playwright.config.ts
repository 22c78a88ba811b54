import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/e2e/chromium',
  outputDir: '.output/e2e',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['./test/plain-reporter.playwright.ts']],
});
