import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Settings } from '@guildhall/kernel';

/** 128 random bits: an address nobody guesses. */
export const newLogoId = (): string => randomBytes(16).toString('hex');

/** Where the logos of centres lie, a folder each, beside the attachments of posts; and what is just arriving. */
@Injectable()
export class LogoStore {
  readonly root: string;
  readonly arrivals: string;

  constructor(settings: Settings) {
    this.root = join(settings.attachmentsDir, 'logos');
    this.arrivals = join(this.root, 'arriving');
  }

  async prepare(): Promise<void> {
    await mkdir(this.arrivals, { recursive: true });
  }

  folder(id: string): string {
    return join(this.root, id);
  }

  remove(id: string): Promise<void> {
    return this.discard(this.folder(id));
  }

  discard(path: string): Promise<void> {
    return rm(path, { recursive: true, force: true });
  }

  /** What is older: the ids of kept ones, and the paths of what arrived and was never finished. */
  async aged(than: Date): Promise<{ kept: string[]; unfinished: string[] }> {
    const older = async (folder: string): Promise<string[]> => {
      const names = await readdir(folder).catch(() => []);
      const times = await Promise.all(names.map((name) => stat(join(folder, name)).catch(() => null)));
      return names.filter((_, place) => (times[place]?.mtime ?? than) < than);
    };
    const kept = (await older(this.root)).filter((name) => /^[0-9a-f]{32}$/.test(name));
    return { kept, unfinished: (await older(this.arrivals)).map((name) => join(this.arrivals, name)) };
  }
}
