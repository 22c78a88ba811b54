import { execFileSync } from 'node:child_process';
import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { findChromium } from '../../../scripts/find-browsers.mjs';

const EXTENSION = path.resolve(import.meta.dirname, '../../../.output/chrome-mv3');
const [BEFORE, AFTER] = ['0.0.1', '0.0.2'] as const;

/** The production build as packages of two versions, and a server that offers the second as an update. */
export interface PackedExtension {
  /** Puts the first version into a new profile, as an administrator of the system does. For `launchPlain`. */
  install(profile: string): readonly string[];
  /** Whether the browser of this profile has unpacked the second version, be it in use or not. */
  hasUpdate(): boolean;
  /** Sends the second version to the browser, which asks for it some seconds after its start; until then it waits. */
  deliverUpdate(): void;
  close(): Promise<void>;
}

/** Packs the production build under a key of its own. */
export async function packExtension(): Promise<PackedExtension> {
  const place = mkdtempSync(path.join(os.tmpdir(), 'concur-link-packed-'));
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const id = extensionId(createPublicKey(privateKey).export({ type: 'spki', format: 'der' }));
  const crx = (version: string): string => path.join(place, `${version}.crx`);
  const key = path.join(place, 'key.pem');
  writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));

  let extensions = '';
  const delivery = Promise.withResolvers<void>();
  const server = createServer(async (request, response) => {
    const isPackage = request.url === '/crx';
    if (isPackage) await delivery.promise;
    const { host } = request.headers;
    response.end(
      isPackage
        ? readFileSync(crx(AFTER))
        : `<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${id}"><updatecheck codebase="http://${host}/crx" version="${AFTER}"/></app></gupdate>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  for (const version of [BEFORE, AFTER]) {
    const folder = path.join(place, version);
    cpSync(EXTENSION, folder, { recursive: true });
    const manifest = path.join(folder, 'manifest.json');
    const told = JSON.parse(readFileSync(manifest, 'utf8')) as object;
    writeFileSync(manifest, JSON.stringify({ ...told, version, update_url: `http://127.0.0.1:${port}/` }));
    const args = [
      '--headless',
      '--no-sandbox',
      `--user-data-dir=${path.join(place, 'profile')}`,
      `--pack-extension=${folder}`,
      `--pack-extension-key=${key}`,
    ];
    // What it says is shown only where it fails.
    execFileSync(findChromium() ?? 'chromium', args, { stdio: 'pipe' });
  }
  return {
    install(profile) {
      extensions = path.join(profile, 'Default', 'Extensions');
      const folder = path.join(profile, 'External Extensions');
      mkdirSync(folder, { recursive: true });
      const told = { external_crx: crx(BEFORE), external_version: BEFORE };
      writeFileSync(path.join(folder, `${id}.json`), JSON.stringify(told));
      return [];
    },
    hasUpdate: () => existsSync(path.join(extensions, id, `${AFTER}_0`)),
    deliverUpdate: delivery.resolve,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/** The id that Chromium gives an extension of this key: half of its hash, the digits written from a to p. */
const extensionId = (publicKey: Buffer): string =>
  createHash('sha256')
    .update(publicKey)
    .digest('hex')
    .slice(0, 32)
    .replace(/./gu, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
