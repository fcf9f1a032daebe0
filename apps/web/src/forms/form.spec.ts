import { describe, expect, it } from 'vitest';
import type { APIContext } from 'astro';
import { Refusal } from '../api/refusal.js';
import { attempt, Form } from './form.js';

const post = (body: string): Promise<Form | null> => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const request = new Request('http://guildhall.example/', { method: 'POST', headers, body });
  return Form.read({ request, locals: { t: (key: string) => key } } as unknown as APIContext);
};

describe('a posted form', () => {
  it('gives back everything typed but passwords', async () => {
    const form = await post(
      'email=a%40b.example&password=secret&current=old&newPassword=new&languages=en&languages=fr',
    );
    expect(form?.entries()).toEqual([
      ['email', 'a@b.example'],
      ['languages', 'en'],
      ['languages', 'fr'],
    ]);
  });

  it('has the line breaks people typed', async () => {
    const form = await post('about=one%0D%0Atwo');
    expect([form?.text('about'), form?.text('missing')]).toEqual(['one\ntwo', '']);
  });

  it('is none on a plain visit', async () => {
    const request = new Request('http://guildhall.example/');
    expect(await Form.read({ request } as unknown as APIContext)).toBeNull();
  });
});

describe('a refused mutation', () => {
  const refuse = (fields: { field: string; message: string }[]) =>
    attempt(() => Promise.reject(new Refusal('BAD_INPUT', 'Look again.', fields)));

  it('names the field of a list by what stands before the index', async () => {
    const { mistakes } = await refuse([{ field: 'input.languages.0', message: 'Choose.' }]);
    expect(mistakes).toEqual({ general: null, fields: [{ field: 'languages', message: 'Choose.' }], conflict: false });
  });

  it('is told above the form when no field is at fault', async () => {
    expect((await refuse([])).mistakes?.general).toBe('Look again.');
  });

  it('lets mistakes of our own through', async () => {
    await expect(attempt(() => Promise.reject(new TypeError('ours')))).rejects.toThrow('ours');
  });
});
