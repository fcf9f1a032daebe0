/** An author as another community names them. */
export interface PersonRecord {
  readonly kind: 'person';
  /** What the other community calls them by; unique in it. */
  readonly key: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2, or nothing when it is not told. */
  readonly country?: string;
  readonly languages?: readonly string[];
  readonly about?: string;
  readonly joinedAt?: Date;
  /** Read to find the member this is; kept as a digest alone. */
  readonly email?: string;
}

/** What somebody wrote there: a question when it names no other, else a reply to it. */
export interface PostRecord {
  readonly kind: 'post';
  readonly key: string;
  /** The key of the question, its own for a question; left out where only `replyTo` is told. */
  readonly question?: string;
  /** The key of what it speaks to. */
  readonly replyTo?: string;
  readonly author: string;
  /** What the other community calls the field of practice; mapped to a theme. */
  readonly theme?: string;
  readonly title?: string;
  readonly tags?: readonly string[];
  /** A BCP 47 tag; guessed when it is not told. */
  readonly language?: string;
  readonly markdown: string;
  readonly createdAt: Date;
  readonly editedAt?: Date;
  readonly voteCount?: number;
  readonly isAnswer?: boolean;
  /** Of a question: the key of the reply that answers it. */
  readonly answer?: string;
}

/** A question that was asked before. */
export interface DuplicateRecord {
  readonly kind: 'duplicate';
  readonly key: string;
  readonly original: string;
}

/** Something that is not taken over, and why, with the line it stands on. */
export interface Skip {
  readonly kind: 'skip';
  readonly file: string;
  readonly line: number;
  readonly reason: string;
  readonly key?: string;
}

/** A tag with the words that explain it. */
export interface TagRecord {
  readonly kind: 'tag';
  readonly key: string;
  readonly name: string;
  readonly description: string;
}

export type Taken = PersonRecord | PostRecord | DuplicateRecord | TagRecord;
export type ImportRecord = Taken & { readonly file: string; readonly line: number };
export type Reading = AsyncGenerator<ImportRecord | Skip>;

/** The dump as a whole cannot be read; nothing more of it is. */
export class UnreadableDump extends Error {
  override readonly name = 'UnreadableDump';
}

/** One reader of a format: gives people before what they wrote, each once, with bounded memory. */
export type Reader = (path: string, options: ReaderOptions) => Reading;

export interface ReaderOptions {
  /** The address the other community stood at, for relative links. */
  readonly base?: string | undefined;
}
