import { fieldKinship, type FieldKinship, sectorSection } from '@guildhall/classification';
import { type Judged, shared } from '../match.fit.js';
import { forCount, points } from '../match.points.js';
import type { MatchSide } from '../match.side.js';

export function themes(side: MatchSide, other: MatchSide): Judged {
  const both = shared(side.themes, other.themes);
  return {
    points: forCount(points.themes, both.length),
    reasons: both.length ? [{ kind: 'THEMES', codes: both }] : [],
  };
}

export function challenges(side: MatchSide, other: MatchSide): Judged {
  const both = shared(side.challenges, other.challenges);
  const reasons = both.length ? [{ kind: 'CHALLENGES' as const, codes: both }] : [];
  return { points: forCount(points.challenges, both.length), reasons };
}

const sections = (codes: readonly string[]): string[] =>
  codes.map(sectorSection).filter((section): section is NonNullable<typeof section> => section !== null);

/** The same division, or at least the same section. */
export function sector(side: MatchSide, other: MatchSide): Judged {
  const both = shared(side.sectors, other.sectors);
  if (both.length > 0) return { points: points.sector.same, reasons: [{ kind: 'SECTOR', codes: both }] };
  const near = shared(sections(side.sectors), sections(other.sectors));
  if (near.length > 0) return { points: points.sector.section, reasons: [{ kind: 'SECTOR_NEAR', codes: near }] };
  const differ = side.sectors.length > 0 && other.sectors.length > 0;
  return { points: 0, lacks: differ ? [{ kind: 'OTHER_SECTOR', codes: other.sectors }] : [] };
}

const byNearness: readonly FieldKinship[] = ['same', 'within', 'sibling', 'broad'];

/** The nearest two of their fields. */
export function field(side: MatchSide, other: MatchSide): Judged {
  const pairs = side.fields.flatMap((one) =>
    other.fields.map((two) => ({ one, two, kinship: fieldKinship(one, two) })),
  );
  for (const kinship of byNearness) {
    const near = pairs.filter((pair) => pair.kinship === kinship);
    if (near.length === 0) continue;
    const codes = [...new Set(near.map(({ one, two }) => (kinship === 'same' ? one : `${one} ${two}`)))];
    return { points: points.field[kinship], reasons: [{ kind: kinship === 'same' ? 'FIELD' : 'FIELD_NEAR', codes }] };
  }
  const differ = side.fields.length > 0 && other.fields.length > 0;
  return { points: 0, lacks: differ ? [{ kind: 'OTHER_FIELD', codes: other.fields }] : [] };
}

/** Levels both work at, or neighbouring ones. */
export function eqf(side: MatchSide, other: MatchSide): Judged {
  const both = shared(side.eqfLevels, other.eqfLevels).sort();
  if (both.length > 0) return { points: points.eqf.same, reasons: [{ kind: 'EQF', codes: both.map(String) }] };
  if (side.eqfLevels.length === 0 || other.eqfLevels.length === 0) return { points: 0 };
  const next = other.eqfLevels.filter((level) => side.eqfLevels.some((own) => Math.abs(own - level) === 1));
  const lacks = [{ kind: 'OTHER_EQF' as const, codes: other.eqfLevels.map(String) }];
  return next.length > 0
    ? { points: points.eqf.next, reasons: [{ kind: 'EQF_NEXT', codes: next.map(String) }] }
    : { points: 0, lacks };
}
