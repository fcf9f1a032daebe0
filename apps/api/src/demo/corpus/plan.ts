import { Random } from './random.js';

/** How large a community is wanted; the seed decides everything else. */
export interface CorpusSize {
  readonly threads: number;
  readonly posts: number;
  readonly people: number;
  readonly seed: number;
}

const DAY = 86_400_000;
/** The last moment anything was written; fixed, so that the same seed gives the same rows on every day. */
export const UNTIL = Date.UTC(2026, 10, 1);
const JOINING_DAYS = 1090;
const ASKING_DAYS = 730;
const FIRST_JOINED = UNTIL - (JOINING_DAYS + 5) * DAY;

/** One very long thread and fifty long ones, as far as the numbers allow. */
function sizesOf({ threads, posts, seed }: CorpusSize): Int32Array {
  const random = new Random(seed, 1);
  const sizes = new Int32Array(threads).fill(1);
  const long = [Math.min(2000, Math.floor(posts / 50)), Math.min(200, Math.floor(posts / 500))] as const;
  const fixed = new Set<number>();
  const fix = (size: number) => {
    const at = random.below(threads);
    if (size < 1 || fixed.has(at)) return;
    fixed.add(at);
    sizes[at] = size;
  };
  if (threads > 10) fix(long[0]);
  for (const fifty = Math.min(50, Math.floor(threads / 100)); fixed.size <= fifty && fifty > 0;) fix(long[1]);
  const rest = [...sizes.keys()].filter((at) => !fixed.has(at));
  let left = posts - sizes.reduce((sum, size) => sum + size, 0);
  const mean = left / Math.max(1, rest.length);
  for (const at of rest) {
    // Many short threads, few long ones.
    const replies = Math.min(left, 199, Math.floor(mean * Math.exp(random.normal() * 0.8 - 0.32)));
    sizes[at] = 1 + replies;
    left -= replies;
  }
  for (; left > 0; left--) sizes[rest[random.below(rest.length)] ?? 0] += 1;
  return sizes;
}

/**
 * Who wrote when in which thread, and who found it helpful. Posts stand in the order in which they were written, as
 * they would in the tables of a community that grew.
 */
export class Plan {
  readonly sizes: Int32Array;
  readonly askedAt: Float64Array;
  readonly lastAt: Float64Array;
  /** The place among all posts of the reply that solved each thread; -1 for none. */
  readonly answers: Int32Array;
  /** Thread, number within it, author, time and votes of each post. */
  readonly threadOf: Int32Array;
  readonly numberOf: Int32Array;
  readonly authorOf: Int32Array;
  readonly writtenAt: Float64Array;
  readonly votesOf: Uint8Array;

  constructor(readonly size: CorpusSize) {
    const { threads, posts } = size;
    if (posts < threads) throw new Error('A thread has at least one post: ask for as many posts as threads, or more.');
    this.sizes = sizesOf(size);
    this.askedAt = Float64Array.from({ length: threads }, (_, thread) => this.whenAsked(thread)).sort();
    this.lastAt = new Float64Array(threads);
    this.answers = new Int32Array(threads).fill(-1);
    const drafts = this.draft();
    const order = new Uint32Array(posts).map((_, at) => at).sort((a, b) => drafts.at[a] - drafts.at[b] || a - b);
    this.threadOf = Int32Array.from(order, (at) => drafts.thread[at]);
    this.numberOf = Int32Array.from(order, (at) => drafts.number[at]);
    this.writtenAt = Float64Array.from(order, (at) => drafts.at[at]);
    this.authorOf = new Int32Array(posts);
    this.votesOf = new Uint8Array(posts);
    this.assign(drafts.solving);
  }

  joinedAt(person: number): number {
    return FIRST_JOINED + Math.floor((person * JOINING_DAYS * DAY) / this.size.people);
  }

  /** How many people had joined at a time. */
  joinedBy(time: number): number {
    const share = ((time - FIRST_JOINED) * this.size.people) / (JOINING_DAYS * DAY);
    return Math.max(1, Math.min(this.size.people, Math.floor(share)));
  }

  /** The people who found a post helpful; never its author. */
  voters(post: number): number[] {
    if (this.votesOf[post] === 0) return [];
    const joined = this.joinedBy(this.writtenAt[post]);
    const first = new Random(this.size.seed, 5, post).below(joined);
    const people = Array.from({ length: this.votesOf[post] + 1 }, (_, next) => (first + next * 7) % joined);
    return [...new Set(people)].filter((person) => person !== this.authorOf[post]).slice(0, this.votesOf[post]);
  }

  private whenAsked(thread: number): number {
    return UNTIL - DAY / 2 - ASKING_DAYS * DAY * (1 - Math.sqrt(new Random(this.size.seed, 2, thread).next()));
  }

  private draft() {
    const { threads, posts, seed } = this.size;
    const thread = new Int32Array(posts);
    const number = new Int32Array(posts);
    const at = new Float64Array(posts);
    const solving = new Int32Array(threads);
    let post = 0;
    for (let one = 0; one < threads; one++) {
      const random = new Random(seed, 3, one);
      const asked = Math.floor(this.askedAt[one]);
      const size = this.sizes[one];
      const days = size >= 200 ? ASKING_DAYS : 12 * Math.exp(random.normal());
      const span = Math.min(UNTIL - asked - DAY / 4, days * DAY);
      const times = Float64Array.from({ length: size - 1 }, () => random.next() ** 2 * span).sort();
      let last = asked;
      for (let next = 0; next < size; next++, post++) {
        if (next > 0) last = Math.max(last + 1, asked + Math.floor(times[next - 1]));
        thread[post] = one;
        number[post] = next + 1;
        at[post] = last;
      }
      this.askedAt[one] = asked;
      this.lastAt[one] = last;
      if (size > 1 && random.chance(0.66)) solving[one] = 2 + random.below(size - 1, 2);
    }
    return { thread, number, at, solving };
  }

  private assign(solving: Int32Array): void {
    const askers = new Int32Array(this.size.threads);
    for (let post = 0; post < this.size.posts; post++) {
      const random = new Random(this.size.seed, 4, post);
      const [thread, number] = [this.threadOf[post], this.numberOf[post]];
      const joined = this.joinedBy(this.writtenAt[post]);
      // A few write much, most write little; the asker comes back now and then.
      const author = number > 1 && random.chance(0.15) ? askers[thread] : random.below(joined, 1.8);
      this.authorOf[post] = author;
      if (number === 1) askers[thread] = author;
      const solves = solving[thread] === number;
      if (solves) this.answers[thread] = post;
      const most = solves ? 24 : number === 1 ? 12 : 8;
      const votes = random.chance(solves ? 0.9 : number === 1 ? 0.4 : 0.2) ? 1 + random.below(most, 3) : 0;
      this.votesOf[post] = votes;
      this.votesOf[post] = this.voters(post).length;
    }
  }
}
