// Preloaded into every process of the supervisor: when the supervisor is gone, whatever killed it, so are they.
const GRACE_MS = 5_000;

if (process.channel) {
  process.on('disconnect', () => {
    setTimeout(() => process.exit(1), GRACE_MS).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  // Listening must not keep a process alive that has done its work.
  process.channel.unref();
}
