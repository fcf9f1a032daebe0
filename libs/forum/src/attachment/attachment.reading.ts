import { Injectable } from '@nestjs/common';
import { badInput, FileScanner, type Refusal } from '@guildhall/kernel';
import type { Arrival } from './attachment.arrival.js';
import { AttachmentInspector, type Made, type Unfit } from './attachment.inspector.js';
import { attachmentMessages } from './attachment.messages.js';

const unfit = (reason: Unfit | 'infected'): Refusal => badInput({ field: 'file', say: attachmentMessages[reason]() });

/** Reads a file: the virus scanner first, if there is one, then the inspector. */
@Injectable()
export class AttachmentReading {
  constructor(
    private readonly inspector: AttachmentInspector,
    private readonly scanner: FileScanner,
  ) {}

  async read({ path, name }: Arrival, folder: string): Promise<Made> {
    if (!(await this.scanner.passes(path))) throw unfit('infected');
    const { made, refused } = await this.inspector.inspect({ path, folder, name });
    if (!made) throw unfit(refused ?? 'broken');
    return made;
  }
}
