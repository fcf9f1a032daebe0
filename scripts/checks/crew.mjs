import { launchNode } from '../supervisor/process.mjs';

const WITHIN_MS = 10_000;
const crew = new Set();
let ending;

/** Whether somebody interrupted the run. */
export const isInterrupted = () => ending !== undefined;

/**
 * Starts a script on the leash. What it starts itself belongs to its group, unless that is on a leash of its own.
 *
 * @throws {Error} once the run is interrupted
 */
export function launch(script, options) {
  if (isInterrupted()) throw new Error('Interrupted.');
  const member = launchNode(script, options);
  crew.add(member);
  void member.ended.then(() => crew.delete(member));
  return member;
}

/** Ends everything that runs, with its servers and browsers; once. */
export const endAll = () => (ending ??= Promise.all([...crew].map(end)));

/** First everybody may put things away; what is left of the group after its first process is ended at once. */
async function end({ child, ended }) {
  signal(child.pid, 'SIGTERM');
  const overdue = setTimeout(() => signal(child.pid, 'SIGKILL'), WITHIN_MS);
  await ended;
  clearTimeout(overdue);
  signal(child.pid, 'SIGKILL');
}

/** A script on the leash leads a group, whose number is its own. */
function signal(group, name) {
  try {
    process.kill(-group, name);
  } catch {
    // Nobody of them is left.
  }
}
