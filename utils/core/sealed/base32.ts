const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const BITS = 5;

/** How many letters so many bytes become. */
export const lettersFor = (bytes: number): number => Math.ceil((bytes * 8) / BITS);

/**
 * Bytes as letters and digits (RFC 4648, section 6, without padding): no mail or chat program reads a sign into one of
 * them, and case does not matter.
 */
export function toBase32(bytes: Uint8Array): string {
  let [text, held, bits] = ['', 0, 0];
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= BITS) {
      bits -= BITS;
      text += ALPHABET[(held >> bits) & 31];
    }
  }
  return bits > 0 ? text + ALPHABET[(held << (BITS - bits)) & 31] : text;
}

/** The bytes of letters; null where one is none of the alphabet, or bits are left over that `toBase32` never leaves. */
export function fromBase32(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * BITS) / 8));
  let [at, held, bits] = [0, 0, 0];
  for (const letter of text) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) return null;
    held = ((held << BITS) | value) & 0xfff;
    bits += BITS;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (held >> bits) & 255;
    at += 1;
  }
  return bits < BITS && (held & ((1 << bits) - 1)) === 0 ? bytes : null;
}
