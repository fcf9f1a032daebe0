import { expect, it } from 'vitest';
import { HtmlCache } from './html-cache.js';
import type { Page } from './page.js';

const page = (text: string, shareable = true): Page => ({
  status: 200,
  headers: [],
  pieces: [text],
  etag: null,
  isHtml: true,
  shareable,
});

it('renders once for readers who ask at the same moment', async () => {
  const cache = new HtmlCache(3);
  let renderings = 0;
  const render = async () => page(`rendering ${++renderings}`);
  const pages = await Promise.all([cache.take('en /', render), cache.take('en /', render), cache.take('en /', render)]);
  expect(pages.map(({ pieces }) => pieces[0])).toEqual(['rendering 1', 'rendering 1', 'rendering 1']);
});

it('gives nobody else a page that may not be shared', async () => {
  const cache = new HtmlCache(3);
  let renderings = 0;
  const render = async () => page(`rendering ${++renderings}`, false);
  const pages = await Promise.all([cache.take('en /', render), cache.take('en /', render)]);
  expect(pages.map(({ pieces }) => pieces[0])).toEqual(['rendering 1', 'rendering 2']);
});

it('keeps no failure', async () => {
  const cache = new HtmlCache(3);
  await expect(cache.take('en /', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
  expect((await cache.take('en /', async () => page('up'))).pieces).toEqual(['up']);
});

it.each([
  [0, 'en /'],
  [3, null],
])('with %i seconds and key %s renders every visit anew', async (seconds, key) => {
  const cache = new HtmlCache(seconds);
  let renderings = 0;
  const render = async () => page(`rendering ${++renderings}`);
  await cache.take(key, render);
  expect((await cache.take(key, render)).pieces).toEqual(['rendering 2']);
});
