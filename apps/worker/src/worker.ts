import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Settings } from '@guildhall/kernel';
import { ChoreService, EventConsumers, type Manifest, MANIFESTS, RetentionService } from '@guildhall/database';

/** Consumes the event log: notices, mail, search documents, what is due by the clock, and the end of what is no longer kept. */
@Injectable()
export class Worker implements OnApplicationBootstrap {
  constructor(
    @Inject(MANIFESTS) private readonly manifests: readonly Manifest[],
    private readonly consumers: EventConsumers,
    private readonly retention: RetentionService,
    private readonly chores: ChoreService,
    private readonly settings: Settings,
  ) {}

  /** Every process tells the log who wants what; only a worker delivers. */
  async onApplicationBootstrap(): Promise<void> {
    await this.consumers.register(this.manifests.flatMap(({ subscribers }) => subscribers ?? []));
    if (this.settings.WORKER === 'inside') await this.start();
  }

  async start(): Promise<void> {
    await this.consumers.start();
    this.retention.start(this.manifests);
    this.chores.start(this.manifests);
  }
}
