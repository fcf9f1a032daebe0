import { applyDecorators } from '@nestjs/common';
import { type InputMessage, tell } from '@guildhall/kernel';
import { Transform } from 'class-transformer';
import { registerDecorator } from 'class-validator';
import { isChallenge } from '../challenge/challenge.js';
import { isCountry } from '../country/country.js';
import { eqfLevels, isEqfLevel } from '../eqf/eqf-level.js';
import { isField } from '../field/field.js';
import { isSector } from '../sector/sector.js';

interface Most {
  /** Different codes, at most. */
  readonly max: number;
}

/** Known codes alone, at most so many; the same code said twice is taken once. An empty list is one. */
const codes = (isKnown: (code: unknown) => boolean, message: InputMessage, { max }: Most): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? [...new Set<unknown>(value)] : value)),
    (target: object, property: string | symbol) =>
      registerDecorator({
        name: 'codes',
        target: target.constructor,
        propertyName: String(property),
        validator: {
          validate: (value: unknown) => Array.isArray(value) && value.length <= max && value.every(isKnown),
          defaultMessage: () => tell(message, { max }),
        },
      }),
  );

/** Sectors of NACE Rev. 2, as `['41', '43']`. */
export const SectorCodes = (most: Most): PropertyDecorator => codes(isSector, 'sectorCodes', most);
/** Fields of ISCED-F 2013 of any level, as `['07', '0713']`. */
export const FieldCodes = (most: Most): PropertyDecorator => codes(isField, 'fieldCodes', most);
/** Levels of the European Qualifications Framework, as `[4, 5]`. */
export const EqfLevels = (): PropertyDecorator => codes(isEqfLevel, 'eqfLevels', { max: eqfLevels.length });
/** Challenges of the knowledge packages, as `['kp1-attract-partners']`. */
export const ChallengeCodes = (most: Most): PropertyDecorator => codes(isChallenge, 'challengeCodes', most);
/** Countries of ISO 3166-1 alpha-2, as `['EG', 'FR']`. */
export const CountryCodes = (most: Most): PropertyDecorator => codes(isCountry, 'countryCodes', most);
