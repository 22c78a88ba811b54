// Runs every check and test of the project, each as its own process, and ends with one line that sums them up.
import { spawn } from 'node:child_process';

interface Stage {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** The stage's tool prints `N passed, N failed` itself; else the stage counts as one. */
  readonly counts?: boolean;
}

const UNIT = ['core', 'background', 'components', 'dom', 'conventions'];

const STAGES: readonly Stage[] = [
  { name: 'types are generated', command: 'wxt', args: ['prepare'] },
  { name: 'format and lint', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'imports between rooms', command: 'depcruise', args: ['entrypoints', 'components', 'utils'] },
  { name: 'types', command: 'tsc', args: ['--noEmit'] },
  { name: 'types of the pure core', command: 'tsc', args: ['--noEmit', '-p', 'utils/core'] },
  { name: 'build for Chrome', command: 'wxt', args: ['build', '-b', 'chrome'] },
  { name: 'build for Firefox', command: 'wxt', args: ['build', '-b', 'firefox'] },
  {
    name: 'unit, DOM and convention tests',
    command: 'vitest',
    args: ['run', ...projects(UNIT)],
    counts: true,
  },
  { name: 'end to end in Chromium', command: 'playwright', args: ['test'], counts: true },
  { name: 'end to end in Firefox', command: 'vitest', args: ['run', ...projects(['firefox'])], counts: true },
  {
    name: 'manifest lint',
    command: 'web-ext',
    args: ['lint', '-s', '.output/firefox-mv3', '-o', 'json', '--no-config-discovery'],
  },
];

function projects(names: readonly string[]): string[] {
  return names.flatMap((name) => ['--project', name]);
}

interface Count {
  passed: number;
  failed: number;
}

async function run({ name, command, args, counts = false }: Stage): Promise<Count> {
  const started = Date.now();
  console.log(`\n── ${name}`);
  let last: RegExpMatchArray | null = null;
  const status = await new Promise<number>((resolve, reject) => {
    const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };
    const child = spawn(command, args, {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      for (const match of text.matchAll(/^(\d+) passed, (\d+) failed$/gmu)) last = match;
      process.stdout.write(text.replace(/^\d+ passed, \d+ failed$/gmu, (line) => `${name}: ${line}`));
    });
    child.on('error', reject).on('close', (code) => resolve(code ?? 1));
  });
  console.log(
    `── ${name}: ${status === 0 ? 'ok' : `failed (exit ${status})`}, ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
  if (!counts || !last) return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  const [, passed, failed] = (last as RegExpMatchArray).map(Number);
  return { passed: passed ?? 0, failed: Math.max(failed ?? 0, status === 0 ? 0 : 1) };
}

const total: Count = { passed: 0, failed: 0 };
for (const stage of STAGES) {
  const { passed, failed } = await run(stage);
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
