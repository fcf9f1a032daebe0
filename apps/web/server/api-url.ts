/** Where the api listens, seen from the web process: `API_URL`, or the port after our own on this machine. */
export function apiUrl(environment: NodeJS.ProcessEnv): string {
  const port = environment['API_PORT'] ?? Number(environment['PORT'] ?? 3000) + 1;
  return environment['API_URL'] ?? `http://127.0.0.1:${port}`;
}
