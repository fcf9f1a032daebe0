/** Lets through `burst` at once and `perSecond` in the long run; costs two numbers a socket. */
export class TokenBucket {
  private tokens: number;
  private at = Date.now();

  constructor(
    private readonly burst: number,
    private readonly perSecond: number,
  ) {
    this.tokens = burst;
  }

  /** Takes one; 0 when there was one, else the seconds until there will be. */
  take(): number {
    const now = Date.now();
    this.tokens = Math.min(this.burst, this.tokens + ((now - this.at) / 1000) * this.perSecond);
    this.at = now;
    if (this.tokens < 1) return (1 - this.tokens) / this.perSecond;
    this.tokens--;
    return 0;
  }
}
