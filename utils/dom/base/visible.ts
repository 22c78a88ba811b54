/** Smaller than this in both directions is a trick to hide text from eyes, not something to read. */
const SMALLEST = 2;

/** Whether a person can see the element: rendered, not transparent, and more than a clipped dot. */
export function isShown(element: Element): boolean {
  if (
    !element.checkVisibility({
      opacityProperty: true,
      visibilityProperty: true,
      contentVisibilityAuto: false,
    })
  )
    return false;
  const style = getComputedStyle(element);
  if (style.display === 'contents') return true;
  const { width, height } = element.getBoundingClientRect();
  if (width < SMALLEST && height < SMALLEST)
    return style.overflow === 'visible' && element.childNodes.length > 0;
  return !isClippedAway(style);
}

/** The "visually hidden" idiom: absolutely placed and clipped to nothing. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  return (
    /^rect\(0(px)?,? 0(px)?,? 0(px)?,? 0(px)?\)$/u.test(style.clip) ||
    style.clipPath === 'inset(50%)' ||
    style.clipPath === 'inset(100%)'
  );
}
