import { Injectable } from '@nestjs/common';
import type { Manifest } from '@guildhall/database';

/** What the board of partner posts offers to the services. */
@Injectable()
export class PartneringManifest implements Manifest {
  readonly name = 'partnering';
}
