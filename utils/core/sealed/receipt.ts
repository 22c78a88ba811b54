import type { Result } from '../result/result.ts';
import { readLine, toLine } from './envelope.ts';

/** Nobody but who opened the values knows it, and nobody can guess it. */
export const RECEIPT_BYTES = 16;

/** The line that tells the sender that the values were opened. */
export const receiptLine = (receipt: Uint8Array): string => toLine('receipt', receipt);

/** The receipt in a text that somebody sent; null where there is none. Fails as `readLine`. */
export const readReceipt = (text: string): Result<Uint8Array> | null => readLine(text, 'receipt');
