// Runs the checks and tests of the project, each as its own process, and ends with one line that sums them up. With `--explore`
// also the tests that only vary what others prove, and random tests from seeds of this run, ten times as many.
import { spawn } from 'node:child_process';

interface Stage {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** The stage's tool prints `N passed, N failed` itself; else the stage counts as one. */
  readonly counts?: boolean;
}

const EXPLORES = process.argv.includes('--explore');
const VITEST = ['run', ...(EXPLORES ? ['--mode', 'explore'] : [])];
const UNIT = ['core', 'counted', 'background', 'components', 'dom', 'conventions'];

/**
 * One group after the other; the stages of a group run side by side, in this order: none of them needs what another one makes. The
 * DOM tests wait for pages a third of their time, which the browsers beside them use.
 */
const GROUPS: readonly (readonly Stage[])[] = [
  [{ name: 'types are generated', command: 'wxt', args: ['prepare'] }],
  [
    { name: 'build for Chrome', command: 'wxt', args: ['build', '-b', 'chrome'] },
    { name: 'format and lint', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
    { name: 'imports between rooms', command: 'depcruise', args: ['entrypoints', 'components', 'utils'] },
    { name: 'types of the pure core', command: 'tsc', args: ['--noEmit', '-p', 'utils/core'] },
    { name: 'build for Firefox', command: 'wxt', args: ['build', '-b', 'firefox'] },
    { name: 'types', command: 'tsc', args: ['--noEmit'] },
  ],
  [
    {
      name: 'unit, DOM and convention tests',
      command: 'vitest',
      args: [...VITEST, ...projects(UNIT)],
      counts: true,
    },
    {
      name: 'end to end in Firefox',
      command: 'vitest',
      args: [
        ...VITEST,
        '--no-file-parallelism',
        ...projects(EXPLORES ? ['firefox', 'firefox-variations'] : ['firefox']),
      ],
      counts: true,
    },
    {
      name: 'end to end in Chromium',
      command: 'playwright',
      args: ['test', ...(EXPLORES ? [] : ['--grep-invert', '@variation'])],
      counts: true,
    },
    {
      name: 'manifest lint',
      command: 'web-ext',
      args: ['lint', '-s', '.output/firefox-mv3', '-o', 'json', '--no-config-discovery'],
    },
  ],
];
/** As many stages of a group at once. */
const AT_ONCE = 2;

function projects(names: readonly string[]): string[] {
  return names.flatMap((name) => ['--project', name]);
}

interface Count {
  passed: number;
  failed: number;
}

/** Runs a stage and tells of it; its output comes whole, once it has ended, unless no other one can stand between. */
async function run({ name, command, args, counts = false }: Stage, isAlone: boolean): Promise<Count> {
  const started = Date.now();
  let output = '';
  const tell = (text: string) => {
    if (isAlone) process.stdout.write(text);
    else output += text;
  };
  tell(`\n── ${name}\n`);
  if (!isAlone) console.log(`── ${name}: begun`);
  let last: RegExpMatchArray | null = null;
  const status = await new Promise<number>((resolve, reject) => {
    const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };
    const child = spawn(command, args, {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      for (const match of text.matchAll(/^(\d+) passed, (\d+) failed$/gmu)) last = match;
      tell(text.replace(/^\d+ passed, \d+ failed$/gmu, (line) => `${name}: ${line}`));
    });
    child.stderr.setEncoding('utf8').on('data', tell);
    child.on('error', reject).on('close', (code) => resolve(code ?? 1));
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  tell(`── ${name}: ${status === 0 ? 'ok' : `failed (exit ${status})`}, ${seconds} s\n`);
  process.stdout.write(output);
  if (!counts || !last) return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  const [, passed, failed] = (last as RegExpMatchArray).map(Number);
  return { passed: passed ?? 0, failed: Math.max(failed ?? 0, status === 0 ? 0 : 1) };
}

const total: Count = { passed: 0, failed: 0 };
for (const group of GROUPS) {
  const waiting = [...group];
  const next = async (): Promise<void> => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift()) {
      const { passed, failed } = await run(stage, group.length === 1);
      total.passed += passed;
      total.failed += failed;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
