import { speak } from '../i18n/index.ts';
import { LANGUAGE } from './items.ts';

/** Speaks the language that the admin chose. Where nothing is shown all the time, it is called before something is said. */
export const speakChosen = async (): Promise<void> => speak(await LANGUAGE.getValue());

/** Speaks the language that the admin chose, and every other one that is chosen later; `again` is called after each change. */
export async function followLanguage(again: () => void): Promise<void> {
  LANGUAGE.watch((language) => speak(language).then(again));
  await speakChosen();
}
