import { registerDecorator } from 'class-validator';
import { tell } from '@guildhall/kernel';

const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);

/** An IANA time zone, as `Africa/Cairo`. */
export const ZoneField = (): PropertyDecorator => (target, property) =>
  registerDecorator({
    name: 'zone',
    target: target.constructor,
    propertyName: String(property),
    validator: {
      validate: (value: unknown) => typeof value === 'string' && zones.has(value),
      defaultMessage: () => tell('timeZone'),
    },
  });
