import type { CentreEntity } from '../centre/centre.entity.js';

/** What a centre is known by elsewhere. Unique, so that the one that goes has to let go of it first. */
export const KEYS = ['pic', 'oid', 'source', 'sourceKey'] as const;
type Extra = 'site' | 'logo' | 'latitude' | 'longitude';

type Taken = Partial<Pick<CentreEntity, (typeof KEYS)[number] | Extra>>;

/** What the one that stays takes over, because it has nothing of the kind. */
export function gainsOf(from: CentreEntity, into: CentreEntity): Taken {
  const gains: Taken = {};
  if (into.pic === null && from.pic !== null) gains.pic = from.pic;
  if (into.oid === null && from.oid !== null) gains.oid = from.oid;
  if (into.source === null && from.source !== null)
    Object.assign(gains, { source: from.source, sourceKey: from.sourceKey });
  if (into.site === null && from.site !== null) gains.site = from.site;
  if (into.logo === null && from.logo !== null) gains.logo = from.logo;
  if (into.latitude === null && from.latitude !== null)
    Object.assign(gains, { latitude: from.latitude, longitude: from.longitude });
  return gains;
}
