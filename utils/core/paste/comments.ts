import { STRUCK_OUT } from './markup.ts';
import { overlapping, type Stretch } from './stretch.ts';

/**
 * Signs around a comment of HTML and XML, and of languages like C; an address may hold the second, behind other signs. The last
 * stand around what is struck out.
 */
const SIGNS = [
  { opens: /<!--/gu, closes: '-->' },
  { opens: /(?<![\w.*/:])\/\*/gu, closes: '*/' },
  { opens: new RegExp(STRUCK_OUT.opens, 'gu'), closes: STRUCK_OUT.closes },
] as const;
/** A line of settings, or of JSON, that was made a comment; without a blank two dashes begin an option of a command. */
const SETTING = /^[ \t]*(?:#|;|\/\/|--[ \t]|rem[ \t])[ \t]*(?:(?:export|set)[ \t]+)?["'`]?\w*$/iu;
const QUOTED_KEY = /^[ \t]*(?:#|\/\/)[ \t]*["']\w*$/u;
const ASSIGNED = /^["'`]?[ \t]*=/u;
const COLON = /^["'][ \t]*:/u;

const SWITCHED_OFF = /^["']\s*,[^{}]*["'](?:enabled["']\s*:\s*false|disabled["']\s*:\s*true)\b/u;

/** Answers whether a stretch lies in a comment that is opened and closed, or is struck out. */
export function inComment(text: string): (stretch: Stretch) => boolean {
  const found = SIGNS.flatMap(({ opens, closes }) => {
    const comments: Stretch[] = [];
    let from = 0;
    for (const { index } of text.matchAll(opens)) {
      if (index < from) continue;
      const end = text.indexOf(closes, index);
      if (end === -1) break;
      comments.push({ start: index, end });
      from = end;
    }
    return comments;
  });
  return overlapping(found);
}

/** Whether a setting is void because its line was made a comment, by what stands before its name and between name and value. */
export const isVoidSetting = (before: string, between: string): boolean =>
  (SETTING.test(before) && ASSIGNED.test(between)) || (QUOTED_KEY.test(before) && COLON.test(between));

/** Whether an entry of JSON is switched off in a field behind its value, as programs for requests do. */
export const isSwitchedOff = (after: string): boolean => SWITCHED_OFF.test(after);
