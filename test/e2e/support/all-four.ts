import type { Person } from './person.ts';
import { supplied } from './supplied.ts';

/** Holds all four values, as an account manager sends them; nothing is proved. */
export async function takeAllFour(person: Person): Promise<void> {
  await person.goto('/home');
  await person.showPanel();
  await person.pasteValues(supplied(person.sandbox.world).email);
  await person.reach('validate');
}

/** Holds all four values, validated. */
export async function holdAllFour(person: Person): Promise<void> {
  await takeAllFour(person);
  await person.press('Validate');
  await person.reach('fill');
}
