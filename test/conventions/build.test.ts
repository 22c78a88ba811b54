import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { SCRIPTS } from '../../utils/integrations/scripts.ts';
import { ROOT } from './source.ts';

const BUILDS = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
const KB = 1000;
const PAGES = ['popup.html', 'sidepanel.html', 'options.html', 'welcome.html', 'practice.html'];
const INJECTED = Object.values(SCRIPTS).sort();
/** What one order puts into a page at most, compressed, in kB. Numbers to come down to: 26, 28, 19, 24, 24. */
const MOST_KB = {
  read: 34.4,
  prepare: 29.4,
  fill: 31.7,
  pointSource: 26.5,
  pointTarget: 12.8,
  sketch: 16.2,
} as const;

/** Bytes that a zip has besides its files' contents: a header and a line of the directory for each, and an end. */
const zipEntry = (file: string): number => 30 + 46 + 2 * Buffer.byteLength(file);
const ZIP_END = 22;

/** Traces of React, zod, the polyfill and of logging. */
const NOT_IN_PAGES = /react\.|ZodMini|_zod|api-metadata|console\./u;

const scriptsIn = (built: string): string[] =>
  readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));

describe.each(Object.entries(BUILDS))('the %s build', (browser, folder) => {
  const built = path.join(ROOT, folder);
  const manifest = JSON.parse(readFileSync(path.join(built, 'manifest.json'), 'utf8'));

  test('has exactly the committed manifest: nothing is asked for, opened or loaded that nobody has read', () => {
    const committed = path.join(import.meta.dirname, `manifest.${browser}.json`);
    expect(manifest).toEqual(JSON.parse(readFileSync(committed, 'utf8')));
  });

  test('is reachable by no other page or extension', () => {
    for (const key of ['externally_connectable', 'web_accessible_resources', 'content_scripts']) {
      expect(manifest[key] ?? []).toEqual([]);
    }
  });

  test('pins the network of its pages to the token and API hosts', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("connect-src 'self' https://*.api.concursolutions.com;");
    expect(policy).toContain("default-src 'none'");
  });

  test.each(Object.entries(SCRIPTS))(
    'what "%s" puts into a page is small and carries no library of the pages',
    (order, file) => {
      const bytes = readFileSync(path.join(built, file));
      expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(
        MOST_KB[order as keyof typeof SCRIPTS] * KB,
      );
      expect(bytes.toString().match(NOT_IN_PAGES)?.[0]).toBeUndefined();
    },
  );

  test('injects every script that no page loads, and no other', () => {
    const ofPages = /^(background|theme|chunks[\\/].*)\.js$/u;
    const others = scriptsIn(built).filter((file) => !ofPages.test(file));
    expect(others.map((file) => `/${file.replaceAll(path.sep, '/')}`).sort()).toEqual(INJECTED);
  });

  test.each(PAGES)(
    '%s asks for its theme and style before its scripts: the first paint waits for the two',
    (page) => {
      const html = readFileSync(path.join(built, page), 'utf8');
      const places = ['<script src="/theme.js">', 'rel="stylesheet"', '<script type="module"'].map((part) =>
        html.indexOf(part),
      );
      expect(places[0]).toBeGreaterThan(0);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    },
  );

  test('tells the licence of every package that is in it', () => {
    const told = readFileSync(path.join(built, 'licences.txt'), 'utf8');
    const { dependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    for (const name of Object.keys(dependencies)) expect(told).toContain(`${name} ${dependencies[name]}\n`);
    expect(told).toContain('Permission is hereby granted, free of charge');
    expect(told).toContain('Mozilla Public License');
  });

  // Chrome calls such a file not UTF-8 and injects it nowhere.
  test('holds no character that Unicode keeps for itself', () => {
    for (const file of scriptsIn(built))
      expect(readFileSync(path.join(built, file), 'utf8'), file).not.toMatch(/\p{Noncharacter_Code_Point}/u);
  });

  test('loads no code from elsewhere', () => {
    for (const file of scriptsIn(built)) {
      const text = readFileSync(path.join(built, file), 'utf8');
      expect(text, file).not.toMatch(/\beval\(|new Function\(|import\(["']https?:|importScripts\(/u);
    }
  });

  test('the download is no larger than it is; the number to come down to is 400 kB', () => {
    const files = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((file) =>
      statSync(path.join(built, file)).isFile(),
    );
    const packed = files.map((file) => {
      const bytes = readFileSync(path.join(built, file));
      return Math.min(bytes.length, deflateRawSync(bytes, { level: 9 }).length) + zipEntry(file);
    });
    expect(packed.reduce((sum, size) => sum + size, ZIP_END)).toBeLessThanOrEqual(579.7 * KB);
  });
});
