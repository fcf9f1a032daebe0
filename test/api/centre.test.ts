import { describe, expect, test } from 'vitest';
import { profileOf, registerCentre } from '../support/partners.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
const READ = `query ($id: ID!) { centre(id: $id) { text { name language } kind country sectors eqfLevels verifiedAt
  viewerCan { speak represent moderate } } }`;
const EDIT =
  'mutation ($input: EditCentreInput!) { editCentre(input: $input) { ... on EditCentreSuccess { centre { region } } } }';

describe('A centre', () => {
  test('is registered by anybody who signed in, and everybody reads it in their language', async () => {
    const luc = await world.as('luc');
    const id = await registerCentre(luc);
    expect(await luc.get(READ, { id })).toMatchObject({
      centre: { kind: 'VET_PROVIDER', verifiedAt: null, viewerCan: { speak: true, represent: true, moderate: false } },
    });
    expect(await world.guest().get(READ, { id })).toMatchObject({
      centre: { text: { name: 'Harbour College of Hospitality' }, viewerCan: { speak: false, represent: false } },
    });
    const input = { idempotencyKey: 'centre-guest-1', ...profileOf() };
    const registering = 'mutation ($input: RegisterCentreInput!) { registerCentre(input: $input) { __typename } }';
    expect(await world.guest().refused(registering, { input })).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('is changed by its representatives alone', async () => {
    const luc = await world.as('luc');
    const id = await registerCentre(luc);
    const input = { centre: id, ...profileOf({ region: 'Quimper' }) };
    expect(await luc.get(EDIT, { input })).toMatchObject({ editCentre: { centre: { region: 'Quimper' } } });
    expect(await (await world.as('amina')).refused(EDIT, { input })).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('has codes of the classifications and nothing else', async () => {
    const luc = await world.as('luc');
    const registering = 'mutation ($input: RegisterCentreInput!) { registerCentre(input: $input) { __typename } }';
    const wrong = [
      { sectors: ['04'] },
      { fields: ['9999'] },
      { eqfLevels: [9] },
      { country: 'XX' },
      { themes: ['no'] },
    ];
    for (const changed of wrong) {
      const input = { idempotencyKey: 'centre-wrong-1', ...profileOf(changed) };
      expect(await luc.refused(registering, { input })).toMatchObject({ code: 'BAD_INPUT' });
    }
  });
});
