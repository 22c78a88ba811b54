import { foldLabel } from '../../core/text.ts';

/** What widgets of any page say on the buttons of their lists, by language; folded as labels are compared. No vendor's words. */
const fold = (...texts: string[]): ReadonlySet<string> => new Set(texts.map(foldLabel));

/** Buttons that move what is marked to the other list; never the ones that move everything. */
const MOVE_IN = fold(
  ...['Add', 'Add selected', 'Move right', 'Move to selected', 'Select', 'Assign', 'Choose'],
  ...['Hinzufügen', 'Ajouter', 'Agregar', 'Añadir', 'Adicionar', 'Aggiungi', 'Toevoegen', '追加', '添加'],
);
const MOVE_OUT = fold(
  ...['Remove', 'Remove selected', 'Move left', 'Deselect', 'Unassign'],
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

const CONFIRM = fold(
  ...['Apply', 'Done', 'OK', 'Save selection', 'Select', 'Confirm', 'Update', 'Add'],
  ...['Anwenden', 'Fertig', 'Übernehmen', 'Auswählen', 'Appliquer', 'Terminé', 'Valider'],
  ...['Aplicar', 'Listo', 'Aceptar', 'Concluir', 'Concluído', 'Applica', 'Fatto', 'Toepassen', 'Gereed'],
  ...['適用', '完了', '確定', '应用', '完成', '确定'],
);
const CLOSE = fold('Close', 'Schließen', 'Fermer', 'Cerrar', 'Fechar', 'Chiudi', 'Sluiten', '閉じる', '关闭');

/** Whether a button in a popup takes over what was ticked in it, or only closes it; the popup is no form that is sent. */
export function endOf(name: string): 'confirm' | 'close' | null {
  const folded = foldLabel(name);
  if (CONFIRM.has(folded)) return 'confirm';
  return CLOSE.has(folded) ? 'close' : null;
}
