import { Controller, Injectable, Post, Req, Res, UseFilters } from '@nestjs/common';
import { badInput, Gate, type Refusal, RefusalFilter, requirePerson, unavailable } from '@guildhall/kernel';
import { FileArrival, type NotArrived } from '@guildhall/files';
import { Limits } from '@guildhall/database';
import type { Request, Response } from 'express';
import { AttachmentQueries } from './attachment.queries.js';
import { attachmentMessages } from './attachment.messages.js';
import { AttachmentService } from './attachment.service.js';
import { AttachmentStore } from './attachment.store.js';

/** Megabytes of one file, as it is sent. */
export const FILE_MEGABYTES = 10;

const refusalOf = (reason: NotArrived): Refusal => {
  if (reason === 'refused') return unavailable();
  const { tooLarge, missing } = attachmentMessages;
  return badInput({ field: 'file', say: reason === 'size' ? tooLarge({ megabytes: FILE_MEGABYTES }) : missing() });
};

/** What taking a file needs. */
@Injectable()
export class AttachmentTaking {
  readonly arrival: FileArrival;

  constructor(
    readonly store: AttachmentStore,
    readonly service: AttachmentService,
    readonly queries: AttachmentQueries,
  ) {
    this.arrival = new FileArrival(store.arrivals, FILE_MEGABYTES);
  }
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
    const { arrival, store, service, queries } = this.taking;
    await this.limits.spend('uploadsByPerson', owner);
    await service.requireRoom(owner);
    await store.prepare();
    const arrived = await arrival.receive(request, response);
    if (typeof arrived === 'string') throw refusalOf(arrived);
    const id = await service.keep(actor, arrived);
    const attachment = await queries.find(actor, id);
    if (!attachment) throw unavailable();
    response.status(201).json({ attachment });
  }
}
