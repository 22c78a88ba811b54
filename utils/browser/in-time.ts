import { fail, type Result } from '../core/result/result.ts';

/**
 * How long a page may take to answer, in milliseconds. The browser keeps what is sent to a page that sleeps, or is busy, until
 * it wakes.
 */
export const ANSWER_TIME = 10_000;
/** An order is for a page that takes it within this time; what answers at the last moment is still heard. */
export const ORDER_TIME = 8000;

/** What a page answers; fails with `pageSilent` where it takes too long. What it answers then is nobody's any more. */
export async function inTime<T>(answer: Promise<Result<T>>): Promise<Result<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<Result<T>>((resolve) => {
    timer = setTimeout(() => resolve(fail('pageSilent')), ANSWER_TIME);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
