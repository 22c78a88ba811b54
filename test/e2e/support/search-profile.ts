import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** What Firefox's own compressed files begin with; the length of what is in them follows. */
const MOZ_LZ4 = Buffer.from('mozLz40\0');

/** The files of a browser's profile that hold one of these texts: as it is, in base64, for a URL or in UTF-16. */
export function filesWith(profile: string, texts: readonly string[]): string[] {
  const wanted = texts.flatMap(forms);
  return readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter((file) => {
    const name = path.join(profile, file);
    if (!statSync(name, { throwIfNoEntry: false })?.isFile()) return false;
    const bytes = plain(readFileSync(name));
    return wanted.some((form) => bytes.includes(form));
  });
}

/** A secret as it might lie in a file. */
const forms = (secret: string): Buffer[] => [
  Buffer.from(secret),
  Buffer.from(Buffer.from(secret).toString('base64').replace(/=+$/u, '')),
  Buffer.from(encodeURIComponent(secret)),
  Buffer.from(secret, 'utf16le'),
];

/** The bytes as they were before they were compressed; block format of LZ4. */
function plain(bytes: Buffer): Buffer {
  if (!bytes.subarray(0, MOZ_LZ4.length).equals(MOZ_LZ4)) return bytes;
  const out = Buffer.alloc(bytes.readUInt32LE(MOZ_LZ4.length));
  let from = MOZ_LZ4.length + 4;
  let to = 0;
  const length = (half: number): number => {
    let sum = half;
    for (let byte = half === 15 ? 255 : 0; byte === 255; sum += byte) byte = bytes[from++] ?? 0;
    return sum;
  };
  while (from < bytes.length) {
    const token = bytes[from++] ?? 0;
    const literals = length(token >> 4);
    bytes.copy(out, to, from, from + literals);
    from += literals;
    to += literals;
    if (from >= bytes.length) break;
    const start = to - bytes.readUInt16LE(from);
    from += 2;
    // What is copied may overlap what it is copied to.
    for (let left = length(token & 15) + 4, at = start; left > 0; left -= 1) out[to++] = out[at++] ?? 0;
  }
  return out;
}
