import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Settings } from '@guildhall/kernel';

const HEAD = '%PDF-';
const ENDING = '%%EOF';
/** How far from the ends a PDF says what it is; its standard allows as much. */
const LOOK_BYTES = 1_024;

/** Where the slides of webinars lie, beside the attachments of posts, and what is just arriving. */
@Injectable()
export class SlidesStore {
  readonly root: string;
  readonly arrivals: string;

  constructor(settings: Settings) {
    this.root = join(settings.attachmentsDir, 'slides');
    this.arrivals = join(this.root, 'arriving');
  }

  async prepare(): Promise<void> {
    await mkdir(this.arrivals, { recursive: true });
  }

  /** Keeps what arrived; gives its id, which nobody guesses. */
  async keep(arrived: string): Promise<string> {
    const id = randomBytes(16).toString('hex');
    await rename(arrived, join(this.root, `${id}.pdf`));
    return id;
  }

  remove(id: string): Promise<void> {
    return rm(join(this.root, `${id}.pdf`), { force: true });
  }

  discard(path: string): Promise<void> {
    return rm(path, { force: true });
  }

  /** Whether a file is a PDF by what is in it: how it begins and how it ends. Nothing of it is parsed. */
  async isPdf(path: string): Promise<boolean> {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      const part = Buffer.alloc(LOOK_BYTES);
      const { bytesRead } = await file.read(part, 0, LOOK_BYTES, 0);
      const beginning = part.toString('latin1', 0, bytesRead);
      const end = await file.read(part, 0, LOOK_BYTES, Math.max(0, size - LOOK_BYTES));
      return beginning.includes(HEAD) && part.toString('latin1', 0, end.bytesRead).includes(ENDING);
    } finally {
      await file.close();
    }
  }

  /** Files older than that: the kept ones by their ids, and what arrived and was never finished. */
  async aged(than: Date): Promise<{ kept: string[]; unfinished: string[] }> {
    const older = async (folder: string): Promise<string[]> => {
      const names = await readdir(folder).catch(() => []);
      const times = await Promise.all(names.map((name) => stat(join(folder, name)).catch(() => null)));
      return names.filter((_, place) => times[place]?.isFile() && times[place].mtime < than);
    };
    const kept = (await older(this.root)).map((name) => name.replace(/\.pdf$/, ''));
    return { kept, unfinished: (await older(this.arrivals)).map((name) => join(this.arrivals, name)) };
  }
}
