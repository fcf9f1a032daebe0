import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Settings } from '@guildhall/kernel';

/** Others keep their files beside these. */
const SHELF = /^([0-9a-f]{2}|arriving)$/;

export const ATTACHMENT_ID = /^[0-9a-f]{32}$/;
/** 128 random bits: an address nobody guesses. */
export const newAttachmentId = (): string => randomBytes(16).toString('hex');

/** Where the bytes of attachments lie: a folder each, spread over 256, and one for what is just arriving. */
@Injectable()
export class AttachmentStore {
  readonly root: string;
  readonly arrivals: string;

  constructor(settings: Settings) {
    this.root = settings.attachmentsDir;
    this.arrivals = join(this.root, 'arriving');
  }

  /** The folder of one attachment; the one around it is made. */
  async place(id: string): Promise<string> {
    await mkdir(join(this.root, id.slice(0, 2)), { recursive: true });
    return this.folder(id);
  }

  folder(id: string): string {
    return join(this.root, id.slice(0, 2), id);
  }

  async prepare(): Promise<void> {
    await mkdir(this.arrivals, { recursive: true });
  }

  remove(id: string): Promise<void> {
    return rm(this.folder(id), { recursive: true, force: true });
  }

  /** What is older, a shelf at a time: folders of attachments, and what arrived and was never finished. */
  async *aged(than: Date): AsyncGenerator<readonly { readonly name: string; readonly path: string }[]> {
    for (const shelf of (await namesIn(this.root)).filter((name) => SHELF.test(name))) {
      const found = (await namesIn(join(this.root, shelf))).map((name) => ({
        name,
        path: join(this.root, shelf, name),
      }));
      const times = await Promise.all(found.map(({ path }) => stat(path).catch(() => null)));
      yield found.filter((_, place) => (times[place]?.mtime ?? than) < than);
    }
  }

  discard(path: string): Promise<void> {
    return rm(path, { recursive: true, force: true });
  }
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);
