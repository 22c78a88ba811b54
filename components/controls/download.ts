/** Gives a file to the browser's downloads. It never holds a secret. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The browser takes the blob in a later turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
