import type { IncomingMessage } from 'node:http';
import { sharingKey } from './sharing-key.js';

const request = (headers: Record<string, string>, url = '/threads/7?from=22', method = 'GET') =>
  ({ headers, url, method }) as unknown as IncomingMessage;

it('shares one page among readers of one language and appearance', () => {
  const key = sharingKey(request({ 'accept-language': 'fr' }));
  expect(key).toBe(sharingKey(request({ cookie: 'language=fr', 'accept-language': 'en' })));
  expect(key).not.toBe(sharingKey(request({ 'accept-language': 'ar' })));
  expect(key).not.toBe(sharingKey(request({ cookie: 'appearance=dark', 'accept-language': 'fr' })));
});

it.each(['session=s', '__Host-session=s', 'guest=g', 'language=fr; session=s', 'anything=else'])(
  'shares nothing with a reader who brings %s',
  (cookie) => {
    expect(sharingKey(request({ cookie }))).toBeNull();
  },
);

it('shares neither forms nor partials nor endless addresses', () => {
  expect(sharingKey(request({}, '/ask', 'POST'))).toBeNull();
  expect(sharingKey(request({}, '/partials/posts/1'))).toBeNull();
  expect(sharingKey(request({}, `/search?q=${'a'.repeat(500)}`))).toBeNull();
});
