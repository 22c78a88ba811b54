/** An order of SQL that adds one row, with the names of its columns (ISO/IEC 9075-2, "insert statement"). */
const INSERT =
  /\binsert\s+(?:\w{1,20}\s+)?into\s+[\w."'`[\]]{1,200}\s*\(([^()]{1,2000})\)\s*values\s*\(((?:'[^'\n]*'|"[^"\n]*"|[^()'"]){1,8000})\)(?!\s*,\s*\()/giu;
const VALUE = /(?:'[^'\n]*')+|"[^"\n]*"|[^,'"\s](?:[^,'"]*[^,'"\s])?/gu;

/**
 * A text in which such orders are written as lines of a name and its value. One with several rows, and one whose names and
 * values are not as many, is left as it is.
 */
export const spellInserts = (text: string): string =>
  text.replace(INSERT, (whole, columns: string, row: string) => {
    const names = columns.split(',').map((name) => name.replace(/["'`[\]\s]/gu, ''));
    const values = row.match(VALUE) ?? [];
    return names.length === values.length
      ? `\n${names.map((name, at) => `${name}: ${values[at]}`).join('\n')}\n`
      : whole;
  });
