import { constants, crc32, createDeflateRaw, type DeflateRaw } from 'node:zlib';

/** A page's pieces, each compressed once, so that only the nonces between them are new for every reader. */
export type Packed = { raw: Buffer[]; segments: Buffer[] };

const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
/** An empty last block of a deflate stream. */
const lastBlock = Buffer.from([1, 0, 0, 0xff, 0xff]);

/** Writes and flushes to a whole byte; what comes out can be followed by a block of our own. */
function deflated(stream: DeflateRaw, text: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const take = (chunk: Buffer) => chunks.push(chunk);
    // Read while it writes: a long piece would fill the stream, and its flush never end.
    stream.once('error', reject).on('data', take);
    stream.write(text);
    stream.flush(constants.Z_SYNC_FLUSH, () => {
      stream.off('error', reject).off('data', take);
      resolve(Buffer.concat(chunks));
    });
  });
}

/**
 * Compresses the pieces as one stream in which `nonceLength` bytes stand between them. Those bytes are a character
 * no page holds, so nothing that follows can refer back to them and any nonce may take their place.
 */
export async function pack(pieces: string[], nonceLength: number): Promise<Packed> {
  const stream = createDeflateRaw({ level: 6 });
  const placeholder = Buffer.alloc(nonceLength, 1);
  const raw = pieces.map((piece) => Buffer.from(piece.replaceAll('\u0001', '')));
  const segments: Buffer[] = [];
  for (const [index, piece] of raw.entries()) {
    if (index > 0) await deflated(stream, placeholder);
    segments.push(await deflated(stream, piece));
  }
  stream.close();
  return { raw, segments };
}

function storedBlock(text: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt16LE(text.length, 1);
  head.writeUInt16LE(~text.length & 0xffff, 3);
  return Buffer.concat([head, text]);
}

/** The gzip body with `nonce` in its places, at the cost of a checksum instead of a compression. */
export function gzipWith({ raw, segments }: Packed, nonce: string): Buffer {
  const inserted = Buffer.from(nonce);
  const block = storedBlock(inserted);
  const trailer = Buffer.alloc(8);
  let checksum = 0;
  let length = (raw.length - 1) * inserted.length;
  for (const [index, piece] of raw.entries()) {
    if (index > 0) checksum = crc32(inserted, checksum);
    checksum = crc32(piece, checksum);
    length += piece.length;
  }
  trailer.writeUInt32LE(checksum, 0);
  trailer.writeUInt32LE(length, 4);
  const body = segments.flatMap((segment, index) => (index > 0 ? [block, segment] : [segment]));
  return Buffer.concat([gzipHeader, ...body, lastBlock, trailer]);
}
