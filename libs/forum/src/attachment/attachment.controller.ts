import { Controller, Get, Param, Req, Res, UseFilters } from '@nestjs/common';
import { Gate, harmless, notFound, RefusalFilter } from '@guildhall/kernel';
import { sendKept } from '@guildhall/files';
import type { Request, Response } from 'express';
import { AttachmentQueries } from './attachment.queries.js';
import { ATTACHMENT_ID, AttachmentStore } from './attachment.store.js';
import { type Attachment, AttachmentKind } from './attachment.view.js';

/** The bytes of an attachment, for those who may see its post; to everybody else it is not there. */
@Controller('attachments')
@UseFilters(RefusalFilter)
export class AttachmentController {
  constructor(
    private readonly gate: Gate,
    private readonly queries: AttachmentQueries,
    private readonly store: AttachmentStore,
  ) {}

  /** A file, or a picture in its largest size. */
  @Get(':id')
  async whole(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const attachment = await this.require(request, id);
    await this.send(
      attachment,
      attachment.kind === AttachmentKind.FILE ? 'file' : `${attachment.width}.webp`,
      response,
    );
  }

  /** A picture in one of its widths. */
  @Get(':id/:variant')
  async variant(
    @Param('id') id: string,
    @Param('variant') variant: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const attachment = await this.require(request, id);
    if (!attachment.widths.some((width) => variant === `${width}.webp`)) throw notFound();
    await this.send(attachment, variant, response);
  }

  private async require(request: Request, id: string): Promise<Attachment> {
    const found = ATTACHMENT_ID.test(id) ? await this.queries.find(await this.gate.actorOf(request), id) : null;
    if (!found) throw notFound();
    return found;
  }

  private async send({ id, kind, name, type }: Attachment, file: string, response: Response): Promise<void> {
    response.set(harmless);
    if (kind === AttachmentKind.FILE) response.attachment(name);
    response.set('content-type', type);
    await sendKept(response, this.store.folder(id), file);
  }
}
