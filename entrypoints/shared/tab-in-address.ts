/** The tab that the page's address names (`?tab=12`); null if it names none, which means the active tab. */
export function tabInAddress(search: string): number | null {
  const text = new URLSearchParams(search).get('tab') ?? '';
  return /^\d+$/u.test(text) ? Number(text) : null;
}
