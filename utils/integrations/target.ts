import type { Target } from '../core/target/target.ts';
import { mileiq } from './mileiq.ts';

/** The vendor that wants the values; by itself, so that scripts in its pages carry nothing of the other one. */
export const TARGET: Target = mileiq;
