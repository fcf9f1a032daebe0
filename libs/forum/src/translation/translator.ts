/** Plain texts to be translated together, in the order they stand in. */
export interface ToTranslate {
  readonly texts: readonly string[];
  /** The language they are in and the one they are wanted in, as BCP 47 tags. */
  readonly from: string;
  readonly to: string;
  readonly signal: AbortSignal;
}

/** The service cannot do this, now or ever: asking again is in vain. */
export class Untranslatable extends Error {}

/**
 * The contract with whoever translates by machine; chosen by configuration. Texts may hold marks such as `[X0X]`,
 * which have to come back as they are, wherever they then stand.
 */
export abstract class Translator {
  /** How readers know it; null while nobody translates. */
  abstract readonly name: string | null;
  /**
   * As many texts as were given, in their order.
   * @throws Untranslatable when it is in vain; any other error when it may be tried again.
   */
  abstract translate(work: ToTranslate): Promise<readonly string[]>;

  /** Lets go of connections, when the process ends. */
  async close(): Promise<void> {}
}

/** Nobody: what there is without a setting. Everything is shown as it was written. */
export class NoTranslator extends Translator {
  readonly name = null;

  translate(): Promise<readonly string[]> {
    return Promise.reject(new Untranslatable('Nothing translates here.'));
  }
}
