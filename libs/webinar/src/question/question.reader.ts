import { Injectable } from '@nestjs/common';
import { type Exchange, notFound } from '@guildhall/kernel';
import { AttendeeLoader } from '../attendee/attendee.loader.js';
import { WebinarQueries } from '../webinar/webinar.queries.js';
import { QuestionQueries } from './question.queries.js';
import type { QuestionRow } from './question.view.js';

/** Reads a question as the viewer sees it after an act. */
@Injectable()
export class QuestionReader {
  constructor(
    private readonly queries: QuestionQueries,
    private readonly webinars: WebinarQueries,
    private readonly attendees: AttendeeLoader,
  ) {}

  async read(exchange: Exchange, webinarId: string, id: string): Promise<QuestionRow> {
    const webinar = await this.webinars.require(exchange.actor, webinarId);
    const attendee = await this.attendees.of(exchange, webinar.id);
    const question = await this.queries.find(exchange.actor, webinar, attendee?.id ?? null, id);
    if (!question) throw notFound();
    return question;
  }
}
