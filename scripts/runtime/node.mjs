import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Path of the Node that runs everything but the entry script: the one from the registry package, or the running
 * one where no such package exists for this machine and the running one is new enough (22 at least).
 */
export function chooseNode(root) {
  const packaged = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(packaged)) return packaged;
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath;
  throw new Error(
    `Guildhall needs Node 22 or newer here, and this is Node ${process.versions.node}. ` +
      `It brings its own on Linux (x64, arm64); on ${process.platform} ${process.arch} please install Node 24.`,
  );
}
