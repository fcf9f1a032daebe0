import { Injectable } from '@nestjs/common';
import type { Manifest } from '@guildhall/database';
import { WebinarRooms } from './webinar/webinar.rooms.js';

/** What webinars offer to the services. */
@Injectable()
export class WebinarManifest implements Manifest {
  readonly name = 'webinar';
  readonly channels;

  constructor(rooms: WebinarRooms) {
    this.channels = [rooms];
  }
}
