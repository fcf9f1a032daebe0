import { notFound } from '@guildhall/kernel';
import type { Response } from 'express';

/** Sends a file of a folder of ours; one that is gone is NOT_FOUND. Its headers are set already. */
export const sendKept = (response: Response, root: string, file: string): Promise<void> =>
  new Promise<void>((resolve, reject) => {
    const options = { root, cacheControl: false, dotfiles: 'allow' as const };
    response.sendFile(file, options, (error?: Error & { status?: number }) => {
      // Whoever went away in between has no more use for an answer.
      if (!error || response.headersSent) return resolve();
      reject(error.status === 404 ? notFound() : error);
    });
  });
