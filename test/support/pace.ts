import { setTimeout as pause } from 'node:timers/promises';

/** How often is looked. */
const TURN_MS = 5;

/** A clock that stands still while this process waits for its turn on a busy machine. */
class OwnTime {
  passed = 0;
  private last = performance.now();
  private readonly timer = setInterval(() => this.tick(), TURN_MS).unref();

  stop(): number {
    clearInterval(this.timer);
    this.tick();
    return this.passed;
  }

  private tick(): void {
    const now = performance.now();
    this.passed += Math.min(now - this.last, 2 * TURN_MS);
    this.last = now;
  }
}

/**
 * Waits until something is so, and fails with what it waited for when it takes too long. Counted is the time this
 * process had: how busy the machine is with others says nothing about what is promised.
 */
export async function until(what: string, so: () => boolean | Promise<boolean>, ms = 2000): Promise<void> {
  const time = new OwnTime();
  try {
    for (; !(await so()); await pause(TURN_MS))
      if (time.passed > ms) throw new Error(`Waited ${ms} ms in vain: ${what}`);
  } finally {
    time.stop();
  }
}

/** How long something takes, as `until` counts it. */
export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const time = new OwnTime();
  await work().finally(() => time.stop());
  return time.passed;
}

/** The milliseconds this process computes for something; what others do on the machine meanwhile is no part of it. */
export async function effortOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
