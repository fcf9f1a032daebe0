import { createServer } from 'node:net';

/** A TCP port of the loopback nobody listens on now. Somebody may take it before you do: be ready to ask again. */
export function findFreePort() {
  return listen(0, '127.0.0.1');
}

/** Whether the port can be listened on at this address. */
export async function isPortFree(port, host = '127.0.0.1') {
  return (await refusal(port, host)) === undefined;
}

/** Why the port cannot be listened on (EADDRINUSE, EACCES, EADDRNOTAVAIL, ...), or nothing when it can. */
export async function refusal(port, host) {
  return listen(port, host).then(
    () => undefined,
    (error) => error.code ?? error.message,
  );
}

function listen(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const taken = server.address().port;
      server.close(() => resolve(taken));
    });
  });
}
