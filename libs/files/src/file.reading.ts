import { Injectable } from '@nestjs/common';
import { badInput, FileScanner, type Refusal } from '@guildhall/kernel';
import type { Arrival } from './file.arrival.js';
import { FileInspector, type Made, type Unfit } from './file.inspector.js';
import { fileMessages } from './file.messages.js';

const unfit = (reason: Unfit | 'infected'): Refusal => badInput({ field: 'file', say: fileMessages[reason]() });

/** Reads a file: the virus scanner first, if there is one, then the inspector. */
@Injectable()
export class FileReading {
  constructor(
    private readonly inspector: FileInspector,
    private readonly scanner: FileScanner,
  ) {}

  /** @throws BAD_INPUT with what is wrong with it. */
  async read({ path, name }: Arrival, folder: string, pictures?: readonly number[]): Promise<Made> {
    if (!(await this.scanner.passes(path))) throw unfit('infected');
    const { made, refused } = await this.inspector.inspect({ path, folder, name, ...(pictures ? { pictures } : {}) });
    if (!made) throw unfit(refused ?? 'broken');
    return made;
  }
}
