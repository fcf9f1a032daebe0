import { describe, expect, test } from 'vitest';
import { languages } from '@guildhall/kernel';
import { challengeCodes, challengePackage } from './challenge/challenge.js';
import { challengeNames } from './challenge/challenge.names.js';
import { classifications } from './classifications.js';
import { countryCodes, isCountry } from './country/country.js';
import { fieldKinship } from './field/field.kinship.js';
import { fieldCodes, isField } from './field/field.js';
import { fieldNames } from './field/field.names.js';
import { sectionNames } from './sector/section.names.js';
import { isSector, sectionCodes, sectorCodes, sectorName, sectorSection } from './sector/sector.js';
import { sectorNames } from './sector/sector.names.js';

const inOrder = (codes: readonly string[]) => expect(codes).toEqual([...new Set(codes)].sort());
const digits = (count: number) => fieldCodes.filter((code) => code.length === count);

describe('the codes', () => {
  test('of NACE Rev. 2 are 88 sectors in 21 sections', () => {
    expect(sectorCodes).toHaveLength(88);
    expect(sectionCodes.join('')).toBe('ABCDEFGHIJKLMNOPQRSTU');
    inOrder(sectorCodes);
  });

  test('of ISCED-F 2013 are 11 broad, 29 narrow and 80 detailed fields', () => {
    expect([2, 3, 4].map((count) => digits(count).length)).toEqual([11, 29, 80]);
    expect(fieldCodes).toHaveLength(120);
    inOrder(fieldCodes);
  });

  test('of a field begin with one there is, and each broad and narrow field holds some', () => {
    for (const code of [...digits(3), ...digits(4)]) expect(isField(code.slice(0, -1))).toBe(true);
    for (const code of [...digits(2), ...digits(3)])
      expect(fieldCodes.some((one) => one.length === code.length + 1 && one.startsWith(code))).toBe(true);
  });

  test('of challenges are six for each package', () => {
    expect(new Set(challengeCodes).size).toBe(12);
    for (const code of challengeCodes) expect(code.startsWith(`${challengePackage(code)}-`)).toBe(true);
    expect(challengeCodes.filter((code) => challengePackage(code) === 'kp1')).toHaveLength(6);
    expect(challengePackage('kp3-anything')).toBeNull();
  });

  test('of countries are those assigned', () => {
    expect(countryCodes).toHaveLength(249);
    inOrder(countryCodes);
    expect(['EG', 'XK', 'eg', 'EGY', ''].filter(isCountry)).toEqual(['EG']);
  });
});

describe.each(languages)('the names in %s', (language) => {
  const lists = {
    sections: [sectionCodes, sectionNames],
    sectors: [sectorCodes, sectorNames],
    'broad fields': [digits(2), fieldNames],
    'narrow fields': [digits(3), fieldNames],
    'detailed fields': [digits(4), fieldNames],
    challenges: [challengeCodes, challengeNames],
  } as const;

  test.each(Object.entries(lists))('of %s are short, and no two the same', (_, [codes, names]) => {
    const said = codes.map((code) => (names[language] as Record<string, string>)[code] ?? '');
    expect(said.filter((name) => name.trim() !== name || name.length < 3 || name.length > 64)).toEqual([]);
    expect(new Set(said).size).toBe(said.length);
  });

  test.each(Object.entries(lists))('of %s are in its own letters', (_, [codes, names]) => {
    const said = codes.map((code) => (names[language] as Record<string, string>)[code] ?? '');
    const script = language === 'ar' ? /^[\p{Script=Arabic}\p{Mn}\s:،]+$/u : /^[\p{Script=Latin}\s:,’-]+$/u;
    expect(said.filter((name) => !script.test(name))).toEqual([]);
  });

  test('are of known codes alone', () => {
    expect(Object.keys(sectorNames[language])).toHaveLength(88);
    expect(Object.keys(fieldNames[language])).toHaveLength(120);
    expect(classifications[language].fields).toHaveLength(120);
  });
});

test('a sector belongs to a section and has a name; what is none has its code', () => {
  expect(['01', '33', '41', '99', '04', '', 'F'].map(sectorSection)).toEqual(['A', 'C', 'F', 'U', null, null, null]);
  expect(sectorName('43', 'fr')).toBe('Métiers du bâtiment');
  expect(sectorName('44', 'fr')).toBe('44');
  expect([null, 41, {}, ['41'], '__proto__'].filter(isSector)).toEqual([]);
});

test.each([
  ['0713', '0713', 'same'],
  ['07', '07', 'same'],
  ['07', '0713', 'within'],
  ['0713', '071', 'within'],
  ['0713', '0715', 'sibling'],
  ['0713', '0732', 'broad'],
  ['071', '072', 'broad'],
  ['0713', '073', 'broad'],
  ['0713', '0912', null],
  ['07', '08', null],
  ['0713', '', null],
  ['9999', '9999', null],
] as const)('%s and %s are kin: %s', (one, other, kinship) => {
  expect(fieldKinship(one, other)).toBe(kinship);
  expect(fieldKinship(other, one)).toBe(kinship);
});
