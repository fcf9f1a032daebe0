import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { languageForAll, sharingKey } from './sharing-key.js';

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

it('shares by the address alone what is the same for everybody, whatever cookies come along', () => {
  const address = '/shared/fr/webinars/7/questions?at=12';
  expect(sharingKey(request({ cookie: 'session=s; guest=g' }, address))).toBe(address);
  expect(sharingKey(request({ cookie: 'session=s' }, address, 'POST'))).toBeNull();
  expect(languageForAll(address)).toBe('fr');
  expect(languageForAll('/shared/xx/webinars/7/questions')).toBeNull();
});
