import { Injectable } from '@nestjs/common';
import type { Manifest } from '@guildhall/database';

/** What centres offer to the services. */
@Injectable()
export class CentreManifest implements Manifest {
  readonly name = 'centre';
}
