export default async function globalTeardown() {
  await globalThis.throwawayCluster?.close();
}
