// The entry of every `npm run …`. Built on Node alone and able to run on Node 20, because on a fresh machine
// nothing is installed yet: it installs, then hands over to the real command under the project's own Node 24.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfNeeded } from './runtime/install.mjs';
import { chooseNode } from './runtime/node.mjs';
import { watchParent } from './runtime/parent.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [name = 'start', ...args] = process.argv.slice(2);
const script = join(root, 'scripts', `${name.replaceAll(':', '-')}.mjs`);

if (!/^[a-z:-]+$/.test(name) || !existsSync(script)) {
  console.error(
    `There is no command "${name}". Try start, dev, test, check, bench, eval:matching, import, import:centres, export, demo:reset or demo:load.`,
  );
  process.exit(2);
}

try {
  await installIfNeeded(root);
  handOver(chooseNode(root));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

/** Runs the command, forwards signals to it and ends with its exit code. */
function handOver(node) {
  const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', script, ...args], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: path },
  });
  const forward = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward);
  watchParent(() => forward('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGKILL' ? 137 : 1)));
  child.on('error', (error) => {
    console.error(`Node could not be started from ${node}: ${error.message}`);
    process.exit(1);
  });
}
