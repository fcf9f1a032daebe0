import { partial } from './fragments.js';
import { keepingPlace } from './keep-place.js';
import { followVisibility, LiveChannel, whenIdle, type LiveEvent, type Signals } from './live-channel.js';
import { LivePosts, WaitingReplies } from './live-posts.js';
import { counted } from './page-language.js';
import { showVotes } from './vote.js';

type Words = {
  newReplies: Record<string, string>;
  reading: Record<string, string>;
  typing: Record<string, string>;
  lost: string;
  back: string;
  resync: string;
  ended: string;
};
const typingPauseInMilliseconds = 3_000;

/** A thread that changes while it is read: announces replies, applies edits, votes and the answer in place. */
class LiveThread extends HTMLElement {
  private readonly posts = new LivePosts();
  private readonly replies = new WaitingReplies();
  private words!: Words;
  private channel!: LiveChannel;
  private muted: readonly string[] = [];
  private lastTyped = 0;
  private forgetTyping: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const { channel = '', sequence, words = '{}' } = this.dataset;
    this.words = JSON.parse(words) as Words;
    this.muted = this.dataset['muted']?.split(' ') ?? [];
    this.channel = new LiveChannel(channel, Number(sequence), {
      happened: (event) => this.happened(event),
      signalled: (signals) => this.signalled(signals),
      stale: () => this.stale(this.words.resync),
      connection: (state) => this.say(this.words[state]),
      ended: () => this.stale(this.words.ended),
    });
    this.place('show')?.addEventListener('click', () => void this.showReplies());
    this.addEventListener(
      'input',
      ({ target }) => target instanceof HTMLTextAreaElement && target.name === 'markdown' && this.typed(),
    );
    whenIdle(() => void this.channel.open());
    followVisibility(this.channel);
  }

  private place(name: string): HTMLElement | null {
    return this.querySelector(`[data-${name}]`);
  }

  private happened({ type, post = '', author = '', voteCount, reaction = '', count }: LiveEvent): void {
    const what = type.replace('forum.', '');
    if (what === 'post-replied') this.replied(post, author);
    else if (what === 'post-voted') this.counted(post, '.helpful[data-votes]', voteCount);
    else if (what === 'post-reacted')
      this.counted(
        post,
        `[data-reaction="${CSS.escape(reaction.toUpperCase().replace('-', '_'))}"] [data-votes]`,
        count,
      );
    else if (what === 'thread-hidden' || what === 'thread-restored' || what === 'thread-curated')
      this.stale(this.words.resync);
    else if (what.startsWith('answer-request')) this.refreshAnswerSoon();
    else if (what.startsWith('answer-')) this.answered(post);
    else this.changed(post);
    if (what === 'post-hidden') this.posts.refreshQuotedBy(post);
    if (what === 'post-restored') this.replied(post);
    if (what.startsWith('also-works')) this.refreshAnswerSoon();
  }

  /** An edited or hidden post may stand twice: in its place and, as the answer, under the question. */
  private changed(post: string): void {
    this.posts.refreshSoon(post);
    if (this.querySelector('.post.is-answer')?.matches(`[data-post="${CSS.escape(post)}"]`)) this.refreshAnswerSoon();
  }

  /** Whom the reader muted replies without a word; reading on shows it folded. */
  private replied(post: string, author = ''): void {
    if (this.muted.includes(author)) return;
    this.replies.add(post);
    this.announce();
  }

  private announce(): void {
    const { count } = this.replies;
    const text = counted(this.words.newReplies, count);
    const button = this.place('show');
    if (button) button.textContent = text;
    this.place('announce')?.toggleAttribute('hidden', count === 0);
    if (count > 0) this.say(text);
  }

  private async showReplies(): Promise<void> {
    const list = this.place('replies');
    const first = this.replies.first;
    if (!list || !('lastPage' in this.dataset)) return location.assign(`/posts/${first}`);
    try {
      const shown = await this.replies.letIn(list);
      this.place('no-replies')?.remove();
      this.announce();
      shown?.focus();
    } catch {
      this.say(this.words.lost);
    }
  }

  private counted(post: string, what: string, count: number | undefined): void {
    const places = this.querySelectorAll<HTMLElement>(`[data-post="${CSS.escape(post)}"] ${what}`);
    if (count !== undefined) places.forEach((place) => showVotes(place, count));
  }

  /** The answer moves: the posts that won or lost the mark, the card under the question, and the thread's state. */
  private answered(post: string): void {
    this.querySelectorAll<HTMLElement>('.post.is-answer').forEach(({ dataset }) =>
      this.posts.refreshSoon(dataset['post'] ?? ''),
    );
    this.posts.refreshSoon(post);
    this.refreshAnswerSoon();
  }

  private refreshAnswerSoon(): void {
    setTimeout(() => void this.refreshAnswer().catch(() => undefined), 100 + Math.random() * 300);
  }

  private async refreshAnswer(): Promise<void> {
    const fresh = await partial(`threads/${this.dataset['thread']}`);
    const asked = this.requests();
    keepingPlace(() => {
      for (const name of ['answer', 'state', 'requests']) {
        const part = fresh?.querySelector(`[data-${name}]`);
        if (part) this.place(name)?.replaceWith(part);
      }
    });
    const news = this.requests().filter((line) => !asked.includes(line));
    if (news.length > 0) this.say(news.join(' '));
  }

  /** Who was asked to answer, as it stands under the question. */
  private requests(): string[] {
    return [...(this.place('requests')?.querySelectorAll('li') ?? [])].map((line) => line.textContent.trim());
  }

  private typed(): void {
    if (Date.now() - this.lastTyped < typingPauseInMilliseconds) return;
    this.lastTyped = Date.now();
    this.channel.typing();
  }

  private signalled({ typing, present }: Pick<Signals, 'typing' | 'present'>): void {
    const presence = this.place('presence');
    if (presence) presence.textContent = counted(this.words.reading, present);
    const line = this.place('typing');
    const heard = typing.filter(({ id }) => id !== this.dataset['viewer'] && !this.muted.includes(id));
    const names = heard.map(({ name }) => name);
    const joined = new Intl.ListFormat(document.documentElement.lang).format(names);
    if (line)
      line.textContent = names.length === 0 ? '' : counted(this.words.typing, names.length).replace('{names}', joined);
    clearTimeout(this.forgetTyping);
    this.forgetTyping = setTimeout(() => line && (line.textContent = ''), typingPauseInMilliseconds * 2);
  }

  private stale(text: string): void {
    const place = this.place('stale-text');
    if (place) place.textContent = text;
    this.place('stale')?.removeAttribute('hidden');
    this.say(text);
  }

  private say(text: string): void {
    const place = this.place('say');
    if (place) place.textContent = text;
  }
}

customElements.define('live-thread', LiveThread);
