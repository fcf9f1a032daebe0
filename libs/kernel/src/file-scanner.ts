import { execFile } from 'node:child_process';
import { Injectable, Logger } from '@nestjs/common';
import { unavailable } from './refusal.js';
import { Settings } from './settings.js';

const DEADLINE_MS = 30_000;

/** Asks the virus scanner of the installation, if it has one; see ATTACHMENT_SCAN. */
@Injectable()
export class FileScanner {
  private readonly logger = new Logger(FileScanner.name);

  constructor(private readonly settings: Settings) {}

  /** Whether the file may be kept. @throws UNAVAILABLE when the scanner does not answer: nothing passes unseen. */
  async passes(path: string): Promise<boolean> {
    const [command, ...parameters] = (this.settings.ATTACHMENT_SCAN ?? '').split(' ').filter(Boolean);
    if (!command) return true;
    return new Promise((resolve, reject) => {
      execFile(command, [...parameters, path], { timeout: DEADLINE_MS }, (error) => {
        if (!error) return resolve(true);
        if (error.code === 1) return resolve(false);
        this.logger.error(`The virus scanner gives no verdict: ${error.message}`);
        reject(unavailable());
      });
    });
  }
}
