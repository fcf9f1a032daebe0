const landmarks = '[data-post], [data-question], #answer, #reply, #ask, footer';

/** Changes the page so that what the reader is looking at stays where it is. */
export function keepingPlace(change: () => void): void {
  const seen = [...document.querySelectorAll(landmarks)].find((one) => one.getBoundingClientRect().bottom > 0);
  const id = seen?.id;
  const before = seen?.getBoundingClientRect().top ?? 0;
  change();
  // A replaced post is a new element under the same id.
  const now = seen?.isConnected ? seen : id ? document.getElementById(id) : null;
  const moved = now ? now.getBoundingClientRect().top - before : 0;
  if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' });
}
