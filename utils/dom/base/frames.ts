/** Time for a page to draw twice; a hidden tab draws nothing, so a timer ends the wait as well. */
export function twoFrames(view: Window): Promise<void> {
  return new Promise((resolve) => {
    const timer = view.setTimeout(resolve, 100);
    view.requestAnimationFrame(() =>
      view.requestAnimationFrame(() => {
        view.clearTimeout(timer);
        resolve();
      }),
    );
  });
}

export const pause = (view: Window, milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    view.setTimeout(resolve, milliseconds);
  });

/** Lets the page's own work run first; unlike a timer it is not slowed down in a hidden tab. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
