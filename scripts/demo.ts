// Builds the production extension and plays the whole job against the sandbox in a real Chromium, step by step.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Admin } from '../test/e2e/support/admin.ts';
import { launch } from '../test/e2e/support/launch.ts';
import { startSandbox } from '../test/sandbox/server.ts';
import { OUTPUT, picture } from './demo/picture.ts';
import { playTwoPeople } from './demo/two-people.ts';

/** `--pictures`: also the two pictures of the README, each taken after a step. */
const PICTURES = path.resolve(import.meta.dirname, '../docs/pictures');
const README_STEPS = { concur: 'prepare', panel: 'request-token' };
const forReadme = process.argv.includes('--pictures');
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const headless = !hasDisplay || Boolean(process.env.CI) || process.argv.includes('--headless');

interface PlayedStep {
  readonly step: string;
  readonly ms: number;
  readonly clicks: number;
  readonly screenshot: string;
}

function build(): void {
  const { status, stdout, stderr } = spawnSync('wxt', ['build', '-b', 'chrome'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(stdout + stderr);
  throw new Error('The extension does not build.');
}

/** The job as a person does it; each entry is one thing to tell. */
function script(
  admin: Admin,
): readonly (readonly [step: string, told: string, play: () => Promise<unknown>])[] {
  return [
    ['open', 'Opens Concur and the side panel', () => admin.goto('/home').then(() => admin.openPanel())],
    [
      'create',
      'Opens the application list, then Create New App',
      () => admin.press('Open the application list').then(() => admin.createNewApp()),
    ],
    ['prepare', '"Prepare this app": grants, scopes and empty fields', () => admin.prepareApp()],
    [
      'credentials',
      "Presses Concur's Submit; Client ID and secret are taken from the dialog",
      () => admin.takeCredentials(),
    ],
    [
      'request-token',
      "Opens the page with the App ID filled in, presses Concur's Submit; UUID and request token are taken",
      () => admin.takeRequestToken(),
    ],
    ['exchange', '"Get refresh token"; the four values are validated', () => admin.getRefreshToken()],
    ['fill', '"Fill MileIQ": four fields, read back', () => admin.fillMileiq()],
    ['validate', "Presses MileIQ's own Validate; its answer is read", () => admin.validateLink()],
    [
      'finish',
      '"Finish and forget"',
      () =>
        admin
          .press('Finish and forget')
          .then(() =>
            admin
              .credential('clientSecret')
              .and(admin.panel.locator('[data-state="empty"]'))
              .waitFor({ state: 'attached' }),
          ),
    ],
  ];
}

/** A picture of a step, and of the README where it is one of its two. */
async function show(admin: Admin, name: string): Promise<string> {
  const { file, page, panel } = await picture(admin, name);
  if (forReadme && name.endsWith(README_STEPS.concur)) writeFileSync(path.join(PICTURES, 'concur.png'), page);
  if (forReadme && name.endsWith(README_STEPS.panel)) writeFileSync(path.join(PICTURES, 'panel.png'), panel);
  return file;
}

/** Two people at two browsers; true once MileIQ's page has accepted what Concur's admin sealed. */
async function playTwo(): Promise<boolean> {
  const sandbox = await startSandbox();
  try {
    await playTwoPeople(sandbox, headless);
    console.log('\nvalidated: nobody has read or typed a value on the way.');
    return true;
  } catch (error) {
    console.error(error);
    return false;
  } finally {
    await sandbox.close();
  }
}

async function play(): Promise<boolean> {
  if (forReadme) {
    mkdirSync(PICTURES, { recursive: true });
    spawnSync(process.execPath, [path.join(import.meta.dirname, 'ensure.mjs'), '--no-browsers', '--fonts'], {
      stdio: 'inherit',
    });
  }
  const sandbox = await startSandbox();
  const browser = await launch(sandbox, headless);
  const tab = browser.context.pages()[0] ?? (await browser.context.newPage());
  const admin = new Admin(browser, tab, sandbox);
  const steps: PlayedStep[] = [];
  let outcome = 'failed';
  try {
    for (const [index, [step, told, act]] of script(admin).entries()) {
      const [started, clicks] = [performance.now(), admin.clicks];
      await act();
      const ms = Math.round(performance.now() - started);
      if (step === 'validate') outcome = 'validated';
      const screenshot = await show(admin, `${index + 1}-${step}`);
      steps.push({ step, ms, clicks: admin.clicks - clicks, screenshot });
      console.log(
        `${String(index + 1).padStart(2)}. ${told} (${(ms / 1000).toFixed(1)} s, ${admin.clicks - clicks} clicks)`,
      );
    }
  } catch (error) {
    outcome = 'failed';
    console.error(error);
    await show(admin, 'failed').catch(() => undefined);
  }
  const { clicks, copies, pastes, typed } = admin;
  writeFileSync(
    path.join(OUTPUT, 'report.json'),
    `${JSON.stringify({ outcome, clicks, copies, pastes, typed, steps }, null, 2)}\n`,
  );
  console.log(
    `\n${outcome}: ${clicks} clicks, ${copies} copies, ${pastes} pastes, ${typed} typed characters.`,
  );
  console.log(`Pictures and report.json: ${path.relative(process.cwd(), OUTPUT)}`);
  if (!headless) {
    console.log('The browser stays open to try; close it to end.');
    await new Promise((resolve) => browser.context.once('close', resolve));
  }
  await browser.close().catch(() => undefined);
  browser.discard();
  await sandbox.close();
  return outcome === 'validated';
}

rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });
build();
process.exitCode = (await (process.argv.includes('--two') ? playTwo() : play())) ? 0 : 1;
