import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import multer from 'multer';

const MEGABYTE = 1024 * 1024;

export interface Arrival {
  readonly path: string;
  /** What the sender calls it; not to be trusted with anything. */
  readonly name: string;
}

/** Why nothing arrived: a full disk is our trouble (`refused`), the rest is the sender's. */
export type NotArrived = 'size' | 'missing' | 'refused';

/** Takes the one file of a multipart request from the wire to the disk, never as a whole into memory. */
export class FileArrival {
  private readonly take;

  /** `folder` has to be there when a request comes. */
  constructor(folder: string, megabytes: number) {
    const storage = multer.diskStorage({
      destination: (_request, _file, done) => done(null, folder),
      filename: (_request, _file, done) => done(null, randomUUID()),
    });
    const limits = {
      fileSize: megabytes * MEGABYTE,
      files: 1,
      fields: 2,
      parts: 3,
      fieldSize: 1_000,
      fieldNameSize: 100,
      headerPairs: 20,
    };
    this.take = multer({ storage, limits, defParamCharset: 'utf8' }).single('file');
  }

  async receive(request: Request, response: Response): Promise<Arrival | NotArrived> {
    const error = await new Promise<{ code?: string } | undefined>((resolve) =>
      this.take(request, response, (wrong?: unknown) => resolve(wrong as { code?: string } | undefined)),
    );
    if (error?.code === 'LIMIT_FILE_SIZE') return 'size';
    if (error) return ['ENOSPC', 'EACCES', 'EROFS', 'EIO'].includes(error.code ?? '') ? 'refused' : 'missing';
    return request.file ? { path: request.file.path, name: request.file.originalname } : 'missing';
  }
}
