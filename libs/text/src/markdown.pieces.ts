/** What is known of an attachment that a text may show. */
export interface AttachmentPiece {
  readonly kind: 'PICTURE' | 'FILE';
  readonly name: string;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly widths: readonly number[];
}

/** What is known of a page that a text links to on a line of its own. */
export interface PreviewPiece {
  readonly title: string;
  readonly description: string;
  readonly site: string;
}

/** What a text refers to and does not say itself; whatever is not among them is shown as plain words or links. */
export interface Pieces {
  /** By id. */
  readonly attachments?: Readonly<Record<string, AttachmentPiece>>;
  /** By address, as `new URL(address).href` writes it. */
  readonly previews?: Readonly<Record<string, PreviewPiece>>;
}
