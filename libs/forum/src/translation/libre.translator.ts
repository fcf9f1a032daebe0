import { Agent, request } from 'undici';
import { baseOf } from './reading-languages.js';
import { type ToTranslate, Translator, Untranslatable } from './translator.js';

const DEADLINE_MS = 30_000;
const ANSWER_BYTES = 1024 * 1024;
/** Characters sent at once: services refuse more, and one that is slow should still answer in time. */
const AT_ONCE = 4_000;

/** Texts in portions that a service takes at once, none of them empty. */
export function portionsOf(texts: readonly string[]): string[][] {
  const portions: string[][] = [];
  let size = Infinity;
  for (const text of texts) {
    if (size + text.length > AT_ONCE) {
      portions.push([]);
      size = 0;
    }
    portions.at(-1)?.push(text);
    size += text.length;
  }
  return portions;
}

/** A service that speaks LibreTranslate's API: asked at the configured address alone, which may lead nowhere else. */
export class LibreTranslator extends Translator {
  readonly name = 'LibreTranslate';
  private readonly address: URL;
  private readonly agent = new Agent({
    headersTimeout: DEADLINE_MS,
    bodyTimeout: DEADLINE_MS,
    keepAliveTimeout: 1_000,
    connect: { timeout: 5_000 },
  });

  constructor(
    address: string,
    private readonly key: string | undefined,
  ) {
    super();
    this.address = new URL(`${address.replace(/\/+$/, '')}/translate`);
  }

  async translate({ texts, from, to, signal }: ToTranslate): Promise<readonly string[]> {
    const translated: string[] = [];
    for (const portion of portionsOf(texts)) translated.push(...(await this.portion(portion, from, to, signal)));
    return translated;
  }

  private async portion(q: string[], from: string, to: string, stopped: AbortSignal): Promise<string[]> {
    const words = { q, source: baseOf(from), target: baseOf(to), format: 'text' };
    const answer = await request(this.address, {
      dispatcher: this.agent,
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ ...words, ...(this.key && { api_key: this.key }) }),
      signal: AbortSignal.any([stopped, AbortSignal.timeout(DEADLINE_MS)]),
    });
    // Letting go of a body half read is an error event to it, and an unheard one would end the process.
    answer.body.on('error', () => undefined);
    if (answer.statusCode !== 200) {
      answer.body.destroy();
      const sentence = `The translation service answered with ${answer.statusCode}.`;
      // It knows us and says no: to a language it does not have, or to the text.
      if (answer.statusCode === 400) throw new Untranslatable(sentence);
      throw new Error(sentence);
    }
    return textsIn(await wholeOf(answer.body), q.length);
  }

  override async close(): Promise<void> {
    await this.agent.destroy();
  }
}

async function wholeOf(body: AsyncIterable<Uint8Array> & { destroy(): unknown }): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > ANSWER_BYTES) {
      body.destroy();
      throw new Untranslatable('The translation service answered with too much.');
    }
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function textsIn(json: string, count: number): string[] {
  let found: unknown;
  try {
    found = (JSON.parse(json) as { translatedText?: unknown } | null)?.translatedText;
  } catch {
    found = undefined;
  }
  const texts = Array.isArray(found) ? found : [];
  if (texts.length !== count || !texts.every((text) => typeof text === 'string'))
    throw new Untranslatable('The translation service answered with something else than the translations.');
  return texts as string[];
}
