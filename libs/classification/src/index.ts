export * from './challenge/challenge.js';
export { ClassificationModule } from './classification.module.js';
export { countryCodes, isCountry } from './country/country.js';
export { type EqfLevel, eqfLevels, isEqfLevel } from './eqf/eqf-level.js';
export { fieldKinship, type FieldKinship } from './field/field.kinship.js';
export * from './field/field.js';
export * from './input/codes.js';
export * from './sector/sector.js';
