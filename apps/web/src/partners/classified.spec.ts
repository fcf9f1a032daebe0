import { describe, expect, it } from 'vitest';
import { classificationsOf } from './classified.js';

const answer = {
  sections: [
    { code: 'F', name: 'Construction' },
    { code: 'I', name: 'Hotels and restaurants' },
  ],
  sectors: [
    { code: '41', name: 'Construction of buildings', section: 'F' },
    { code: '43', name: 'Building trades', section: 'F' },
    { code: '56', name: 'Restaurants and catering', section: 'I' },
  ],
  fields: [
    { code: '07', name: 'Engineering' },
    { code: '071', name: 'Technical trades' },
    { code: '0713', name: 'Electricity and energy' },
    { code: '01', name: 'Education' },
  ],
  challenges: [{ code: 'kp1-agree-roles', name: 'Agree with business on its role', package: 'kp1' }],
};

describe('what there is to choose from', () => {
  const { sectors, sections, fields, broadFields, ...names } = classificationsOf(answer, 'en');
  const codesOf = (choices: readonly { code: string }[]) => choices.map(({ code }) => code);

  it('is sorted by name', () => {
    expect(codesOf(sectors)).toEqual(['43', '41', '56']);
    expect(codesOf(fields)).toEqual(['01', '0713', '07', '071']);
  });

  it('is grouped for a select', () => {
    expect(sections.map(({ code, choices }) => [code, ...codesOf(choices)])).toEqual([
      ['F', '43', '41'],
      ['I', '56'],
    ]);
    expect(broadFields.map(({ code, choices }) => [code, ...codesOf(choices)])).toEqual([
      ['01'],
      ['07', '071', '0713'],
    ]);
  });

  it('names every code, and one it does not know by the code', () => {
    expect(names.sectorName('41')).toBe('Construction of buildings');
    expect(names.sectionName('I')).toBe('Hotels and restaurants');
    expect(names.fieldName('0713')).toBe('Electricity and energy');
    expect(names.challengeName('kp1-agree-roles')).toBe('Agree with business on its role');
    expect(names.fieldName('9999')).toBe('9999');
    expect(names.sectorName('constructor')).toBe('constructor');
  });
});
