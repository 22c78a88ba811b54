// The archives for both stores, proved to rebuild byte by byte. Refuses while the product still has placeholders.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { PRODUCT, releaseRefusal } from '../utils/integrations/product.ts';

const refusal = releaseRefusal(PRODUCT);
if (refusal) {
  console.error(refusal);
  process.exit(1);
}
const ROOT = path.resolve(import.meta.dirname, '..');
const shell = process.platform === 'win32';
const { status } = spawnSync('npm', ['run', '-s', 'reproduce'], { cwd: ROOT, stdio: 'inherit', shell });
process.exit(status ?? 1);
