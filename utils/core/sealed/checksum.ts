const POLYNOMIAL = 0xedb88320;

/**
 * CRC-32 (as in ISO 3309 and zip). It tells a slip of a copy or of a mail program, nothing more: against an attacker stands
 * the seal.
 */
export function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? POLYNOMIAL : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
