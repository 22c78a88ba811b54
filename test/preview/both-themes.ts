/** A theme follows the system; here both stand side by side, so the dark one becomes a class of its own. */
export function offerBothThemes(): void {
  for (const sheet of document.styleSheets) splitThemes(sheet, 'dark');
  const roots = document.createElement('style');
  roots.textContent =
    '.light { color-scheme: light } .dark { color-scheme: dark } .light, .dark { color: var(--ink); background: var(--paper) }';
  document.head.append(roots);
}

/** Rules for dark systems count for elements of the class `name` only. */
function splitThemes(sheet: CSSStyleSheet, name: string): void {
  for (const [index, rule] of [...sheet.cssRules].entries()) {
    if (rule instanceof CSSImportRule && rule.styleSheet) splitThemes(rule.styleSheet, name);
    if (!(rule instanceof CSSMediaRule) || !rule.conditionText.includes('prefers-color-scheme: dark'))
      continue;
    const inner = [...rule.cssRules].map(({ cssText }) => cssText.replaceAll(':root', `.${name}`)).join('\n');
    sheet.deleteRule(index);
    sheet.insertRule(`@media all { ${inner} }`, index);
  }
}
