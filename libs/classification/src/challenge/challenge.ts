import type { Language } from '@guildhall/kernel';
import { challengeNames } from './challenge.names.js';

/** The challenges of the two knowledge packages, in the order of their checklists. Codes last; names may change. */
const challenges = {
  kp1: [
    'kp1-attract-partners',
    'kp1-engage-stakeholders',
    'kp1-keep-programmes-relevant',
    'kp1-use-labour-market-data',
    'kp1-organise-placements',
    'kp1-agree-roles',
  ],
  kp2: [
    'kp2-share-a-vision',
    'kp2-internationalise',
    'kp2-improve-by-research',
    'kp2-innovate',
    'kp2-build-research-capacity',
    'kp2-use-advanced-technologies',
  ],
} as const;

/** The code of a knowledge package. */
export type PackageCode = keyof typeof challenges;
export type ChallengeCode = (typeof challenges)[PackageCode][number];

const packageCodes = Object.keys(challenges) as PackageCode[];
/** Every challenge, in the order of the checklists. */
export const challengeCodes: readonly ChallengeCode[] = packageCodes.flatMap((code) => [...challenges[code]]);

const packageOf = new Map<string, PackageCode>(
  packageCodes.flatMap((code) => challenges[code].map((challenge) => [challenge, code] as const)),
);

export const isChallenge = (code: unknown): code is ChallengeCode => packageOf.has(code as string);

/** The package whose checklist has this challenge; null for an unknown code. */
export const challengePackage = (code: string): PackageCode | null => packageOf.get(code) ?? null;

/** The name of a challenge; the code itself when it is none. */
export const challengeName = (code: string, language: Language): string =>
  isChallenge(code) ? challengeNames[language][code] : code;

/** Every challenge with its package, named in one language. */
export const challengesIn = (language: Language) =>
  packageCodes.flatMap((code) =>
    challenges[code].map((challenge) => ({ code: challenge, name: challengeName(challenge, language), package: code })),
  );
