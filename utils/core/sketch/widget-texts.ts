/** Single words that buttons, lists and invitations of any page say; nobody is called by them. */
export const WIDGET_TEXTS: readonly string[] = [
  'add remove select deselect choose pick assign unassign move left right to please show view see load display all more selected',
  'unselected available chosen assigned unassigned added granted apply done ok okay save selection confirm update close cancel submit',
  'back next previous search help edit copy copied hide reveal clear delete create new open menu home loading required optional multiple',
  'none yes no on off of or and the a an your here click press enter value values field item items option options text input box textbox',
  'mehr alle anzeigen hinzufügen entfernen verfügbar ausgewählt zugewiesen wählen auswählen bitte anwenden fertig übernehmen schließen',
  'voir afficher plus tout ajouter supprimer retirer disponible disponibles sélectionné sélectionnés choisir appliquer terminé fermer',
  'ver mostrar todo todos más agregar añadir quitar eliminar seleccionado seleccionados elegir aplicar listo aceptar cerrar',
  'mais tudo adicionar remover selecionado selecionados escolher concluir concluído fechar mostra tutto tutti altro aggiungi rimuovi',
  'selezionato applica fatto chiudi beschikbaar toevoegen verwijderen geselecteerd toepassen gereed sluiten kies kiezen',
  'もっと見る すべて表示 さらに表示 追加 削除 利用可能 選択可能 選択済み 選択 適用 完了 確定 閉じる',
  '更多 显示全部 查看更多 查看全部 添加 移除 可用 可选 已选 选择 应用 完成 确定 关闭',
].flatMap((line) => line.split(' '));
