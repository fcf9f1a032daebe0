import { randomUUID } from 'node:crypto';
import { Controller, Get, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { Gate, harmless, notFound, RefusalFilter } from '@guildhall/kernel';
import type { Request, Response } from 'express';
import multer from 'multer';
import { WebinarQueries } from '../webinar/webinar.queries.js';
import { SlidesService } from './slides.service.js';
import { SlidesStore } from './slides.store.js';

const MEGABYTES = 30;
const ID = /^[1-9]\d{0,17}$/;
const FILE = /^[0-9a-f]{32}$/;

/** Slides as a PDF: sent by a form of the edit page, downloaded by whoever sees the webinar. */
@Controller('slides')
@UseFilters(RefusalFilter)
export class SlidesController {
  private readonly receive;

  constructor(
    private readonly gate: Gate,
    private readonly service: SlidesService,
    private readonly webinars: WebinarQueries,
    private readonly store: SlidesStore,
  ) {
    const storage = multer.diskStorage({
      destination: (_request, _file, done) => done(null, store.arrivals),
      filename: (_request, _file, done) => done(null, randomUUID()),
    });
    const limits = { fileSize: MEGABYTES * 1024 * 1024, files: 1, fields: 2, parts: 3, fieldSize: 1_000 };
    this.receive = multer({ storage, limits, defParamCharset: 'utf8' }).single('file');
  }

  /** Leads back to the edit page, which says what became of the file. */
  @Post(':webinar')
  async upload(@Param('webinar') webinar: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    if (!ID.test(webinar)) throw notFound();
    const actor = await this.gate.actorOf(request);
    await this.service.requireHost(actor, webinar);
    await this.store.prepare();
    const wrong = await this.arrival(request, response);
    if (wrong || !request.file) return this.lead(response, webinar, wrong ?? 'missing');
    const { path, originalname } = request.file;
    const isKept = await this.service.take(actor, webinar, { path, name: originalname });
    this.lead(response, webinar, isKept ? 'kept' : 'type');
  }

  @Post(':webinar/remove')
  async remove(@Param('webinar') webinar: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    if (!ID.test(webinar)) throw notFound();
    const actor = await this.gate.actorOf(request);
    await this.service.requireHost(actor, webinar);
    await this.service.replace(actor, webinar, null);
    this.lead(response, webinar, 'gone');
  }

  @Get(':webinar/:file')
  async download(
    @Param('webinar') id: string,
    @Param('file') file: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    if (!ID.test(id) || !FILE.test(file)) throw notFound();
    const webinar = await this.webinars.require(await this.gate.actorOf(request), id);
    if (webinar.slides?.id !== file) throw notFound();
    response.attachment(webinar.slides.name).set({ ...harmless, 'content-type': 'application/pdf' });
    await new Promise<void>((resolve, reject) => {
      const options = { root: this.store.root, cacheControl: false };
      response.sendFile(`${file}.pdf`, options, (error?: Error & { status?: number }) => {
        // Whoever went away in between has no more use for an answer.
        if (!error || response.headersSent) return resolve();
        reject(error.status === 404 ? notFound() : error);
      });
    });
  }

  /** Takes the file from the wire to the disk, never as a whole into memory; what was wrong with it, if anything. */
  private arrival(request: Request, response: Response): Promise<'size' | 'missing' | 'refused' | null> {
    return new Promise((resolve) =>
      this.receive(request, response, (error?: unknown) => {
        if (!error) return resolve(null);
        const { code } = error as { code?: string };
        if (code === 'LIMIT_FILE_SIZE') return resolve('size');
        resolve(['ENOSPC', 'EACCES', 'EROFS', 'EIO'].includes(code ?? '') ? 'refused' : 'missing');
      }),
    );
  }

  private lead(response: Response, webinar: string, told: string): void {
    response.redirect(303, `/webinars/${webinar}/edit?slides=${told}#slides`);
  }
}
