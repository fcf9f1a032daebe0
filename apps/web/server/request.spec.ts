import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { webRequest } from './request.js';
import { readSettings } from './settings.js';

const request = (url: string) =>
  ({
    url,
    method: 'GET',
    headers: { cookie: 'session=s; guest=g', 'accept-language': 'en' },
  }) as unknown as IncomingMessage;

it.each(['/shared/ar/webinars/7/questions', '/shared/ar/../../threads/7', '/shared/ar/%2e%2e/../threads/7'])(
  'takes every cookie away before %s is rendered for all',
  async (url) => {
    const { headers } = await webRequest(request(url), readSettings({}));
    expect([headers.get('cookie'), headers.get('accept-language')]).toEqual([null, 'ar']);
  },
);

it('leaves cookies to pages', async () => {
  const { headers } = await webRequest(request('/threads/7'), readSettings({}));
  expect(headers.get('cookie')).toBe('session=s; guest=g');
});
