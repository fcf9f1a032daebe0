import { Inject, Injectable } from '@nestjs/common';
import { notFound } from '@guildhall/kernel';
import { MANIFESTS, type Manifest, type ModerationTarget, type TargetType } from '@guildhall/database';

/** Everything the features let moderators act on. */
@Injectable()
export class Targets {
  private readonly known: ReadonlyMap<string, ModerationTarget>;

  constructor(@Inject(MANIFESTS) manifests: readonly Manifest[]) {
    this.known = new Map(manifests.flatMap(({ targets }) => targets ?? []).map((target) => [target.type, target]));
  }

  /** NOT_FOUND for a kind that nobody offers. */
  require(type: TargetType): ModerationTarget {
    const target = this.known.get(type);
    if (!target) throw notFound();
    return target;
  }

  /** Where the thing is; the home page when no module knows its kind any more. */
  path(type: string, id: string): string {
    return this.known.get(type)?.path(id) ?? '/';
  }
}
