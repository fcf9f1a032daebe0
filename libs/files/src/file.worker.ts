/**
 * Reads what people upload, in a process of its own: parsing hostile files is done where a crash or a full memory
 * harms nobody. It stands alone (no import of ours, only syntax that can be erased), so that Node runs it from the
 * source tree as well as from the build. It is given no secrets, and one file at a time.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';

interface Job {
  readonly path: string;
  readonly folder: string;
  /** The name the file came with: it decides between text and CSV, and nothing else. */
  readonly name: string;
  /** Pictures alone, in these widths. */
  readonly pictures?: readonly number[];
}

const PIXEL_LIMIT = 60_000_000;
/** For phones, phones held dearly, and desktops. */
const WIDTHS = [480, 960, 1920];
const LONGEST = 6_000;
const ENTRY_LIMIT = 5_000;
const UNPACKED_LIMIT = 250_000_000;

const pictures = new Set(['image/jpeg', 'image/png', 'image/apng', 'image/webp', 'image/gif', 'image/avif']);
const documents: Record<string, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
};
const texts: Record<string, string> = { txt: 'text/plain', csv: 'text/csv' };

sharp.cache(false);
sharp.concurrency(1);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'].map((format) => `VipsForeignLoad${format}Buffer`),
});

class Refused extends Error {}

async function picture(data: Buffer, folder: string, wanted: readonly number[]) {
  const source = sharp(data, { limitInputPixels: PIXEL_LIMIT, failOn: 'error', pages: 1 });
  const { width = 0, height = 0 } = await source.metadata();
  if (width * height > PIXEL_LIMIT || Math.max(width, height) > 30_000) throw new Refused('pixels');
  const largest = { width: wanted.at(-1), height: LONGEST, fit: 'inside', withoutEnlargement: true } as const;
  const { data: raw, info } = await source
    .autoOrient()
    .toColourspace('srgb')
    .resize(largest)
    .raw()
    .toBuffer({ resolveWithObject: true });
  await mkdir(folder);
  const widths = [...wanted.filter((one) => one < info.width), info.width];
  let bytes = 0;
  for (const one of widths) {
    const pixels = { width: info.width, height: info.height, channels: info.channels };
    // Nothing of the first file but its pixels comes this far: no position, no owner, no comment, no second file in it.
    const made = sharp(raw, { raw: pixels }).resize({ width: one }).webp({ quality: 80, effort: 3 });
    bytes += (await made.toFile(join(folder, `${one}.webp`))).size;
  }
  return { kind: 'PICTURE', type: 'image/webp', ext: 'webp', bytes, width: info.width, height: info.height, widths };
}

/** The names in a ZIP, from its directory at the end; nothing is unpacked. */
function entriesOf(zip: Buffer): string[] {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end + 22 > zip.length) throw new Refused('broken');
  const count = zip.readUInt16LE(end + 10);
  if (count > ENTRY_LIMIT) throw new Refused('broken');
  const names: string[] = [];
  let unpacked = 0;
  let at = zip.readUInt32LE(end + 16);
  for (let n = 0; n < count; n++) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== 0x02014b50) throw new Refused('broken');
    unpacked += zip.readUInt32LE(at + 24);
    const [name, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    names.push(zip.toString('latin1', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  if (unpacked > UNPACKED_LIMIT) throw new Refused('broken');
  return names;
}

const macro = /vbaproject|vbadata|macrosheets\/|activex\/|^basic\/|^scripts\/|^object ?\d+\/basic\//i;

function refuseMacros(zip: Buffer): void {
  if (entriesOf(zip).some((name) => macro.test(name))) throw new Refused('macros');
}

const control = /[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]/; // eslint-disable-line no-control-regex -- what no text holds

function isText(data: Buffer): boolean {
  const start = data
    .toString('latin1', 0, 1_000)
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  return !control.test(data.toString('latin1')) && !/^<(?:!|\?|[a-z])|^\{\\rtf/i.test(start);
}

async function file(data: Buffer, ext: string, type: string, folder: string) {
  await mkdir(folder);
  await writeFile(join(folder, 'file'), data, { flag: 'wx' });
  return { kind: 'FILE', type, ext, bytes: data.length, width: null, height: null, widths: [] };
}

async function inspect({ path, folder, name, pictures: wanted }: Job) {
  const data = await readFile(path);
  if (data.length === 0) throw new Refused('empty');
  const found = await fileTypeFromBuffer(data);
  if (found && pictures.has(found.mime)) return picture(data, folder, wanted ?? WIDTHS);
  if (found && /^image\/hei[cf]/.test(found.mime)) throw new Refused('heic');
  if (found && /^(doc|dot|xls|xlt|ppt|pot)[mx]$/.test(found.ext) && found.ext.endsWith('m'))
    throw new Refused('macros');
  if (wanted) throw new Refused('type');
  const type = found && documents[found.ext];
  if (type && found.ext === 'pdf' && !data.subarray(-2_048).includes('%%EOF')) throw new Refused('broken');
  if (type && found.ext !== 'pdf') refuseMacros(data);
  if (type) return file(data, found.ext, type, folder);
  const claimed = /\.(txt|csv)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (!found && texts[claimed] && isText(data)) return file(data, claimed, texts[claimed], folder);
  throw new Refused('type');
}

/** What a library says of a file it cannot read is about the file. */
function reasonOf(error: unknown): string {
  if (error instanceof Refused) return error.message;
  return /pixel limit|dimensions|too large/i.test(String(error)) ? 'pixels' : 'broken';
}

process.on('message', (job: Job) => {
  inspect(job).then(
    (made) => process.send?.({ made }),
    (error: unknown) => process.send?.({ refused: reasonOf(error) }),
  );
});
process.once('disconnect', () => process.exit());
process.send?.('ready');
