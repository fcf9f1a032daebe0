import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { badInput, type Refusal, unavailable } from '@guildhall/kernel';
import type { Request, Response } from 'express';
import multer from 'multer';
import { attachmentMessages } from './attachment.messages.js';
import { AttachmentStore } from './attachment.store.js';

/** Megabytes of one file, as it is sent. */
export const FILE_MEGABYTES = 10;
const MEGABYTE = 1024 * 1024;

export interface Arrival {
  readonly path: string;
  /** What the sender calls it; not to be trusted with anything. */
  readonly name: string;
}

/** Takes the one file of a multipart request from the wire to the disk, never as a whole into memory. */
@Injectable()
export class AttachmentArrival {
  private readonly take;

  constructor(private readonly store: AttachmentStore) {
    const storage = multer.diskStorage({
      destination: (_request, _file, done) => done(null, store.arrivals),
      filename: (_request, _file, done) => done(null, randomUUID()),
    });
    const limits = {
      fileSize: FILE_MEGABYTES * MEGABYTE,
      files: 1,
      fields: 2,
      parts: 3,
      fieldSize: 1_000,
      fieldNameSize: 100,
      headerPairs: 20,
    };
    this.take = multer({ storage, limits, defParamCharset: 'utf8' }).single('file');
  }

  /** @throws BAD_INPUT when there is no file, more than one, or one of more than 10 MB. */
  async receive(request: Request, response: Response): Promise<Arrival> {
    await this.store.prepare();
    await new Promise<void>((resolve, reject) =>
      this.take(request, response, (error?: unknown) => (error ? reject(refusalOf(error)) : resolve())),
    );
    if (!request.file) throw badInput({ field: 'file', say: attachmentMessages.missing() });
    return { path: request.file.path, name: request.file.originalname };
  }
}

/** A disk that is full is our trouble; anything else wrong with the request is the sender's. */
function refusalOf(error: unknown): Refusal {
  if ((error as { code?: string }).code === 'LIMIT_FILE_SIZE')
    return badInput({ field: 'file', say: attachmentMessages.tooLarge({ megabytes: FILE_MEGABYTES }) });
  if (['ENOSPC', 'EACCES', 'EROFS', 'EIO'].includes((error as { code?: string }).code ?? '')) return unavailable();
  return badInput({ field: 'file', say: attachmentMessages.missing() });
}
