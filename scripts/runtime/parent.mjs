/**
 * Calls back once when npm, having started us, is gone without a word (kill -9). Only under npm: whoever starts
 * the script directly, with nohup say, may want it to outlive the shell.
 */
export function watchParent(onGone) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onGone();
  }, 1_000);
  timer.unref();
}
