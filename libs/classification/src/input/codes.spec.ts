import { expect, test } from 'vitest';
import { refusalOf } from '@guildhall/kernel';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { ChallengeCodes, CountryCodes, EqfLevels, FieldCodes, SectorCodes } from './codes.js';

class Wish {
  @SectorCodes({ max: 2 }) sectors: unknown = [];
  @FieldCodes({ max: 3 }) fields: unknown = [];
  @EqfLevels() levels: unknown = [];
  @ChallengeCodes({ max: 2 }) challenges: unknown = [];
  @CountryCodes({ max: 2 }) countries: unknown = [];
}

const checked = (given: object) => {
  const wish = plainToInstance(Wish, given, { exposeDefaultValues: true });
  const { fields = [] } = refusalOf(validateSync(wish)).details;
  return { wish, mistakes: fields.map(({ field, say }) => `${field}: ${say('en')}`) };
};

test('known codes are taken, the same one once', () => {
  const { wish, mistakes } = checked({
    sectors: ['41', '43', '41', '41'],
    fields: ['07', '071', '0713'],
    levels: [1, 2, 3, 4, 5, 6, 7, 8, 8],
    challenges: ['kp1-agree-roles'],
    countries: ['EG', 'FR'],
  });
  expect(mistakes).toEqual([]);
  expect(wish.sectors).toEqual(['41', '43']);
  expect(wish.levels).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('none at all is taken', () => expect(checked({}).mistakes).toEqual([]));

test('too many and unknown ones are refused with what to do', () => {
  expect(checked({ sectors: ['01', '02', '03'] }).mistakes).toEqual([
    'sectors: Choose sectors from the list, at most 2.',
  ]);
  expect(checked({ fields: ['0799'], levels: [0], challenges: ['kp1'], countries: ['XX'] }).mistakes).toEqual([
    'fields: Choose fields of education from the list, at most 3.',
    'levels: Choose levels from 1 to 8.',
    'challenges: Choose challenges from the list, at most 2.',
    'countries: Choose countries from the list, at most 2.',
  ]);
});

const hostile: readonly unknown[] = [
  ...[null, 41, '41', true, {}, { length: 1, 0: '41' }, [null], [[]], [['41']], [{}], [{ toString: null }]],
  ...[['\ud800'], ['a\0b'], ['__proto__'], ['constructor'], [NaN], ['1'.repeat(30_000)], Array(10_000).fill({})],
  ...[[Object.create(null)], [Symbol('41')], [1n]],
];

test.each(hostile.map((value) => [value]))('a hostile value is a mistake of each field', (value) => {
  const given = { sectors: value, fields: value, levels: value, challenges: value, countries: value };
  expect(checked(given).mistakes).toHaveLength(5);
});
