const AT_ONCE = 2;

/** Does pieces of work two at a time, in the given order, and reports them in that order too. */
export async function doSideBySide(pieces, step) {
  const waiting = pieces.map(([title, work]) => ({ title, work, outcome: Promise.withResolvers() }));
  const queue = [...waiting];
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) next.outcome.resolve(await timed(next.work));
  };
  const lanes = Array.from({ length: AT_ONCE }, lane);
  for (const { title, outcome } of waiting) await step(title, async () => (await outcome.promise)());
  await Promise.all(lanes);
}

/** How a piece of work went and how long it took, to be told when its turn comes. */
async function timed(work) {
  const started = Date.now();
  try {
    const found = await work();
    const seconds = (Date.now() - started) / 1000;
    return () => {
      if (found.said) console.error(found.said);
      return { ...found, seconds };
    };
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
