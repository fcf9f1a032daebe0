import { describe, expect, test } from 'vitest';
import { rateLimited } from './refusal.js';

describe('how long somebody has to wait', () => {
  test('is said in seconds up to two minutes, then in minutes that are not too few', () => {
    expect(rateLimited(1).say('en')).toContain('Wait 1 second and');
    expect(rateLimited(120).say('en')).toContain('Wait 120 seconds');
    expect(rateLimited(121).say('en')).toContain('Wait 3 minutes');
    expect(rateLimited(899).say('fr')).toContain('Attendez 15 minutes');
  });

  test('follows the Arabic forms of a number', () => {
    expect(rateLimited(2).say('ar')).toContain('ثانيتين');
    expect(rateLimited(600).say('ar')).toContain('10 دقائق');
    expect(rateLimited(899).say('ar')).toContain('15 دقيقة');
  });

  test('stands beside it as a number for programs', () => {
    expect(rateLimited(899).details).toEqual({ retryAfterSeconds: 899 });
  });
});
