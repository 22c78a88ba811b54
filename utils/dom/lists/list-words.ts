/** What a button says that shows the rest of a list; not what leads to help ("More about scopes"). */
const REST =
  /^(?:(?:show|view|see|load|display)\s+(?:all|more)|all|more|mehr|alle|(?:mehr|alle)\s+(?:an)?zeigen|(?:voir|afficher)\s+(?:plus|tout)|(?:ver|mostrar)\s+(?:todo|todos|más|mais|tudo)|mostra\s+(?:tutto|tutti|altro)|もっと見る|すべて表示|さらに表示|更多|显示全部|查看更多|查看全部)(?:\s*[….(].*)?$/u;
/** "+5", "+5 more", "5 more", "(5)". */
const COUNT = /^[+(]?\s*\d+\s*(?:\)|more\b|weitere\b|autres\b|más\b|mais\b|件|个|$)/u;

/** "+5", "3 selected", "3", "(3)": how many there are, or how many more than are shown. */
export const COLLAPSED = /^\+\s*\d+|^\d+(?:\s+\p{L}|$)|^[(\uff08]\d+[)\uff09]$/u;

/** A number in place of entries: of those that are not shown, or of all. */
export interface Count {
  readonly number: number;
  readonly isMore: boolean;
}

/** What a text like `COLLAPSED` counts. */
export const countIn = (text: string): Count => ({
  number: Number(/\d+/u.exec(text)?.[0]),
  isMore: text.startsWith('+') || (/\p{L}/u.test(text) && saysMore(text)),
});

/** How many are chosen in all, as the count says beside what is shown; null if that is all that is shown. */
export function toldBy({ number, isMore }: Count, shown: number): number | null {
  const told = isMore ? number + shown : number;
  return told === shown ? null : told;
}

/** Whether a button or link says that more is chosen than is shown. */
export const saysMore = (text: string): boolean => {
  const plain = text.trim().toLowerCase();
  return plain !== '' && (REST.test(plain) || COUNT.test(plain));
};

/** Words in the name of the list that holds what can be chosen, beside one that holds what is chosen. */
const AVAILABLE =
  /\b(?:available|unselected|not selected|unassigned|verfügbar\p{L}*|disponib\p{L}+|disponív\p{L}+|beschikbaar)(?!\p{L})|利用可能|選択可能|可用|可选/iu;
const CHOSEN =
  /\b(?:selected|chosen|assigned|added|granted|ausgewählt\p{L}*|zugewiesen\p{L}*|sélectionn\p{L}+|choisi\p{L}*|seleccionad\p{L}+|selecionad\p{L}+|selezionat\p{L}+|geselecteerd\p{L}*)(?!\p{L})|選択済み|選択された|已选/iu;

/** Which of two lists beside each other a name tells of; null where it tells neither or both. */
export function sideOf(name: string): 'available' | 'chosen' | null {
  if (AVAILABLE.test(name)) return 'available';
  return CHOSEN.test(name) ? 'chosen' : null;
}
