import type { Language } from '@guildhall/kernel';
import { sectorNames } from './sector.names.js';
import { sectionNames } from './section.names.js';

/** The divisions of NACE Rev. 2, by the letter of their section. */
const divisions = {
  A: ['01', '02', '03'],
  B: ['05', '06', '07', '08', '09'],
  C: [
    ...(['10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20', '21'] as const),
    ...(['22', '23', '24', '25', '26', '27', '28', '29', '30', '31', '32', '33'] as const),
  ],
  D: ['35'],
  E: ['36', '37', '38', '39'],
  F: ['41', '42', '43'],
  G: ['45', '46', '47'],
  H: ['49', '50', '51', '52', '53'],
  I: ['55', '56'],
  J: ['58', '59', '60', '61', '62', '63'],
  K: ['64', '65', '66'],
  L: ['68'],
  M: ['69', '70', '71', '72', '73', '74', '75'],
  N: ['77', '78', '79', '80', '81', '82'],
  O: ['84'],
  P: ['85'],
  Q: ['86', '87', '88'],
  R: ['90', '91', '92', '93'],
  S: ['94', '95', '96'],
  T: ['97', '98'],
  U: ['99'],
} as const;

/** The letter of a section, as `F`. */
export type SectionCode = keyof typeof divisions;
/** The two digits of a division, as `41`. */
export type SectorCode = (typeof divisions)[SectionCode][number];

export const sectionCodes = Object.keys(divisions) as SectionCode[];
/** Every sector, in the order of the classification. */
export const sectorCodes: readonly SectorCode[] = sectionCodes.flatMap((section) => [...divisions[section]]);

const sectionOf = new Map<string, SectionCode>(
  sectionCodes.flatMap((section) => divisions[section].map((code) => [code, section] as const)),
);

export const isSector = (code: unknown): code is SectorCode => sectionOf.has(code as string);

/** The letter of the section a sector belongs to; null for an unknown code. */
export const sectorSection = (code: string): SectionCode | null => sectionOf.get(code) ?? null;

/** The name of a sector; the code itself when it is none. */
export const sectorName = (code: string, language: Language): string =>
  isSector(code) ? sectorNames[language][code] : code;

export const sectionName = (code: SectionCode, language: Language): string => sectionNames[language][code];

/** Every sector with its section, named in one language. */
export const sectorsIn = (language: Language) =>
  sectionCodes.flatMap((section) =>
    divisions[section].map((code) => ({ code, name: sectorName(code, language), section })),
  );
