import { Controller, Get, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { Gate, harmless, notFound, Refusal, RefusalFilter } from '@guildhall/kernel';
import { FileArrival, sendKept } from '@guildhall/files';
import type { Request, Response } from 'express';
import { CentreQueries } from '../centre/centre.queries.js';
import { LogoService } from './logo.service.js';
import { LogoStore } from './logo.store.js';

const MEGABYTES = 5;
const ID = /^[1-9]\d{0,17}$/;

/** Logos: sent by a form of the edit page, shown to whoever sees the centre. */
@Controller('logos')
@UseFilters(RefusalFilter)
export class LogoController {
  private readonly arrival;

  constructor(
    private readonly gate: Gate,
    private readonly service: LogoService,
    private readonly centres: CentreQueries,
    private readonly store: LogoStore,
  ) {
    this.arrival = new FileArrival(store.arrivals, MEGABYTES);
  }

  /** Leads back to the edit page, which says what became of the file. */
  @Post(':centre')
  async upload(@Param('centre') centre: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    if (!ID.test(centre)) throw notFound();
    const actor = await this.gate.actorOf(request);
    await this.service.requireRepresentative(actor, centre);
    await this.store.prepare();
    const arrived = await this.arrival.receive(request, response);
    if (typeof arrived === 'string') return this.lead(response, centre, arrived);
    const told = await this.service.take(actor, centre, arrived).then(() => 'kept', toldOf);
    this.lead(response, centre, told);
  }

  @Post(':centre/remove')
  async remove(@Param('centre') centre: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    if (!ID.test(centre)) throw notFound();
    const actor = await this.gate.actorOf(request);
    await this.service.requireRepresentative(actor, centre);
    await this.service.replace(actor, centre, null);
    this.lead(response, centre, 'gone');
  }

  @Get(':centre/:file')
  async show(
    @Param('centre') id: string,
    @Param('file') file: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    if (!ID.test(id)) throw notFound();
    const { logo } = await this.centres.require(await this.gate.actorOf(request), id);
    if (!logo || file !== `${logo.id}.webp`) throw notFound();
    response.set({ ...harmless, 'content-type': 'image/webp' });
    await sendKept(response, this.store.folder(logo.id), `${logo.width}.webp`);
  }

  private lead(response: Response, centre: string, told: string): void {
    response.redirect(303, `/centres/${centre}/edit?logo=${told}#logo`);
  }
}

/** What the edit page says about a file that was not kept. */
function toldOf(error: unknown): string {
  if (error instanceof Refusal && error.code === 'BAD_INPUT') return 'type';
  if (error instanceof Refusal && error.code === 'UNAVAILABLE') return 'refused';
  throw error;
}
