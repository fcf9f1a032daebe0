import { Controller, Injectable, Post, Req, Res, UseFilters } from '@nestjs/common';
import { Gate, RefusalFilter, requirePerson, unavailable } from '@guildhall/kernel';
import { Limits } from '@guildhall/database';
import type { Request, Response } from 'express';
import { AttachmentArrival } from './attachment.arrival.js';
import { AttachmentQueries } from './attachment.queries.js';
import { AttachmentService } from './attachment.service.js';

/** What taking a file needs. */
@Injectable()
export class AttachmentTaking {
  constructor(
    readonly arrival: AttachmentArrival,
    readonly service: AttachmentService,
    readonly queries: AttachmentQueries,
  ) {}
}

/** `POST /attachments`, multipart/form-data with one field `file` of at most 10 MB, from this origin alone. */
@Controller('attachments')
@UseFilters(RefusalFilter)
export class AttachmentUploadController {
  constructor(
    private readonly gate: Gate,
    private readonly limits: Limits,
    private readonly taking: AttachmentTaking,
  ) {}

  /** Asked before a byte of the body is read: who it is, how often, and whether there is room. */
  @Post()
  async upload(@Req() request: Request, @Res() response: Response): Promise<void> {
    const actor = await this.gate.actorOf(request);
    const owner = requirePerson(actor);
    const { arrival, service, queries } = this.taking;
    await this.limits.spend('uploadsByPerson', owner);
    await service.requireRoom(owner);
    const id = await service.keep(actor, await arrival.receive(request, response));
    const attachment = await queries.find(actor, id);
    if (!attachment) throw unavailable();
    response.status(201).json({ attachment });
  }
}
