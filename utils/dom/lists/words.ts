import { foldLabel } from '../../core/text/text.ts';

/** What widgets of any page say, by language; no vendor's words. Folded as labels are compared. */
const fold = (...texts: string[]): ReadonlySet<string> => new Set(texts.map(foldLabel));

/** What a button says that shows the rest of a list; not what leads to help ("More about scopes"). */
const REST =
  /^(?:(?:show|view|see|load|display)\s+(?:all|more)|all|more|mehr|alle|(?:mehr|alle)\s+(?:an)?zeigen|(?:voir|afficher)\s+(?:plus|tout)|(?:ver|mostrar)\s+(?:todo|todos|más|mais|tudo)|mostra\s+(?:tutto|tutti|altro)|もっと見る|すべて表示|さらに表示|更多|显示全部|查看更多|查看全部)(?:\s*[….(].*)?$/u;
/** "+5", "+5 more", "5 more", "… 5 more", "(5)". */
const COUNT = /^[….]*\s*(?:[+(]\s*)?\d+\s*(?:\)|more\b|weitere\b|autres\b|más\b|mais\b|件|个|$)/u;

/** "+5", "3 selected", "… 4 more", "3", "(3)": how many there are, or how many more than are shown. */
export const COLLAPSED = /^[….]*\s*(?:\+\s*\d+|\d+(?:\s+\p{L}|$)|[(\uff08]\d+[)\uff09]$)/u;

/** "1–10 of 24", "Page 1 of 3": the first and last that are shown, and how many there are; not "3 of 12 selected". */
const PAGE =
  /^(?:(?:page|seite|p[aá]gina)\s*\d+|(\d+)\s*[-–—]\s*(\d+))\s*(?:of|von|sur|de|di|van|\/)\s*(\d+)(?!\d)/iu;

/** Whether a text tells that what is shown is one page of several. */
export function isOnePage(text: string): boolean {
  const [, first = '1', last, all] = PAGE.exec(text.trim()) ?? [];
  return Number(first) > 1 || Number(last ?? 1) < Number(all);
}

/** A number in place of entries: of those that are not shown, or of all. */
export interface Count {
  readonly number: number;
  readonly isMore: boolean;
}

/** A number by itself within a text, as a field has it that tells how many are chosen: "Selected: 3", "3件選択中". */
export const NUMBER = /(?<![\w.])\d+(?![\w.])/u;

/** What a text like `COLLAPSED` counts. */
export const countIn = (text: string): Count => ({
  number: Number(/\d+/u.exec(text)?.[0]),
  isMore: text.startsWith('+') || (/\p{L}/u.test(text) && saysMore(text)),
});

/** How many are chosen in all, as a count says beside so many that are shown. */
export const totalOf = ({ number, isMore }: Count, shown: number): number =>
  isMore ? number + shown : number;

/** Whether a button or link says that more is chosen than is shown. */
export const saysMore = (text: string): boolean => {
  const plain = text.trim().toLowerCase();
  return plain !== '' && (REST.test(plain) || COUNT.test(plain));
};

/** How a text begins that sums up what is chosen ("Multiple", "All scopes"): it is no entry. */
export const SUMMARY =
  /^(?:alle?|any|many|mixed|m[uú]ltipl\p{L}+|several|various|mehrere|tous|toutes|plusieurs|tod[ao]s|v[aá]rios|tutt[ei]|meerdere)(?:\s|$)|^(?:すべて|複数|全部|多[个項项])/iu;

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

/** Buttons that move what is marked to the other list; never the ones that move everything. */
const MOVE_IN = /* @__PURE__ */ fold(
  ...['Add', 'Add selected', 'Move right', 'Move selected', 'Move to selected', 'Select', 'Assign', 'Choose'],
  ...['Hinzufügen', 'Ajouter', 'Agregar', 'Añadir', 'Adicionar', 'Aggiungi', 'Toevoegen', '追加', '添加'],
);
const MOVE_OUT = /* @__PURE__ */ fold(
  ...['Remove', 'Remove selected', 'Move left', 'Move to available', 'Deselect', 'Unassign'],
  ...['Entfernen', 'Supprimer', 'Retirer', 'Quitar', 'Eliminar', 'Remover', 'Rimuovi', 'Verwijderen'],
  ...['削除', '移除'],
);
const RIGHT = /^[>›→▶►⇒⟩]$/u;
const LEFT = /^[<‹←◀◄⇐⟨]$/u;

/** Which way a button between two lists moves what is marked; `forward` is the way in which the page is read. */
export function moveOf(name: string): 'in' | 'out' | 'forward' | 'back' | null {
  const text = name.trim();
  if (RIGHT.test(text)) return 'forward';
  if (LEFT.test(text)) return 'back';
  const folded = foldLabel(text);
  if (MOVE_IN.has(folded)) return 'in';
  return MOVE_OUT.has(folded) ? 'out' : null;
}

const CONFIRM = /* @__PURE__ */ fold(
  ...['Apply', 'Done', 'OK', 'Save selection', 'Select', 'Confirm', 'Update', 'Add'],
  ...['Anwenden', 'Fertig', 'Übernehmen', 'Auswählen', 'Appliquer', 'Terminé', 'Valider'],
  ...['Aplicar', 'Listo', 'Aceptar', 'Concluir', 'Concluído', 'Applica', 'Fatto', 'Toepassen', 'Gereed'],
  ...['適用', '完了', '確定', '应用', '完成', '确定'],
);
const CLOSE = /* @__PURE__ */ fold(
  'Close',
  'Schließen',
  'Fermer',
  'Cerrar',
  'Fechar',
  'Chiudi',
  'Sluiten',
  '閉じる',
  '关闭',
);

/** Whether a button in a popup takes over what was ticked in it, or only closes it; the popup is no form that is sent. */
export function endOf(name: string): 'confirm' | 'close' | null {
  const folded = foldLabel(name);
  if (CONFIRM.has(folded)) return 'confirm';
  return CLOSE.has(folded) ? 'close' : null;
}

/** How an invitation to choose begins, or ends where the verb stands last. */
const INVITES =
  /^(?:[-–—\s]*)(?:(?:please\s+)?(?:select|choose|pick)|(?:bitte\s+)?(?:aus)?wählen|veuillez|sélectionn|choisi|seleccion|elij|eleg|selecion|escolh|selezion|scegli|selecteer|kies)|(?:auswählen|wählen|kiezen)[\s.…-]*$|選択|选择|^[-–—\s.…]*$/iu;

/** Whether a text invites to choose ("Select …", "Select App Stage"): it is no choice. */
export const isInvitation = (text: string): boolean => INVITES.test(text.trim());
