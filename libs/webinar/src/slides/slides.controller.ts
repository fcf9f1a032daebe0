import { Controller, Get, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { Gate, harmless, notFound, RefusalFilter } from '@guildhall/kernel';
import { FileArrival, sendKept } from '@guildhall/files';
import type { Request, Response } from 'express';
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
  private readonly arrival;

  constructor(
    private readonly gate: Gate,
    private readonly service: SlidesService,
    private readonly webinars: WebinarQueries,
    private readonly store: SlidesStore,
  ) {
    this.arrival = new FileArrival(store.arrivals, MEGABYTES);
  }

  /** Leads back to the edit page, which says what became of the file. */
  @Post(':webinar')
  async upload(@Param('webinar') webinar: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    if (!ID.test(webinar)) throw notFound();
    const actor = await this.gate.actorOf(request);
    await this.service.requireHost(actor, webinar);
    await this.store.prepare();
    const arrived = await this.arrival.receive(request, response);
    if (typeof arrived === 'string') return this.lead(response, webinar, arrived);
    const isKept = await this.service.take(actor, webinar, arrived);
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
    await sendKept(response, this.store.root, `${file}.pdf`);
  }

  private lead(response: Response, webinar: string, told: string): void {
    response.redirect(303, `/webinars/${webinar}/edit?slides=${told}#slides`);
  }
}
