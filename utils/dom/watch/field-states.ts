const FIELD = 'input,textarea,select';
/** More fields are no form that anybody fills. */
const MOST_FIELDS = 500;

/**
 * What all fields in these roots hold, as one number: enough to tell that something changed, too little to keep what it
 * was. A page's scripts set values and ticks without changing a node.
 */
export function fieldStates(roots: Iterable<ParentNode>): number {
  let sum = 0;
  const add = (text: string): void => {
    for (let at = 0; at < text.length; at += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
    sum = (Math.imul(sum, 31) + 1) | 0;
  };
  for (const root of roots) {
    const fields = root.querySelectorAll<HTMLInputElement | HTMLSelectElement>(FIELD);
    for (const field of [...fields].slice(0, MOST_FIELDS)) {
      if (field.localName === 'select') {
        for (const { index } of (field as HTMLSelectElement).selectedOptions) add(String(index));
      } else add(field.value.slice(0, 300) + String((field as HTMLInputElement).checked));
    }
  }
  return sum;
}
