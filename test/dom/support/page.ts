/** Makes the markup the whole page. */
export const show = (html: string): void => {
  document.body.innerHTML = html;
};

/** The first element of the page, or below `root`, that matches. */
export const at = (selector: string, root: ParentNode = document): HTMLElement =>
  root.querySelector(selector) as HTMLElement;
