import { expect, test } from 'vitest';
import { embedFor, embedOf, hostsOf } from './hosts.js';

const hosts = hostsOf('video.school.example, not a host,tube.example/x');

test.each([
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=10', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
  ['https://youtu.be/dQw4w9WgXcQ?si=x', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
  ['https://m.youtube.com/shorts/dQw4w9WgXcQ', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
  ['https://vimeo.com/123456', 'https://player.vimeo.com/video/123456?dnt=1'],
  [
    'https://audiovisual.ec.europa.eu/en/video/I-247203',
    'https://audiovisual.ec.europa.eu/embed/index.html?ref=I-247203',
  ],
  [
    'https://video.school.example/w/kkGMgK9ZtnKfYAgnEtQxbv',
    'https://video.school.example/videos/embed/kkGMgK9ZtnKfYAgnEtQxbv?p2p=0',
  ],
])('%s can be played', (address, frame) => expect(embedOf(address, hosts)?.frame).toBe(frame));

test.each([
  'https://example.org/watch?v=dQw4w9WgXcQ',
  'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
  'https://www.youtube.com/watch?v=%22onload=%22',
  'https://youtu.be/../../x',
  'https://vimeo.com/12/../3',
  'https://tube.example/w/kkGMgK9ZtnKfYAgnEtQxbv',
  'javascript:alert(1)',
  'nothing',
])('%s stays a link', (address) => expect(embedOf(address, hosts)).toBeNull());

test('a page for a film names a host of the list and an id of its form', () => {
  expect(embedFor('youtube', 'dQw4w9WgXcQ', hosts)?.from).toBe('youtube-nocookie.com');
  expect(embedFor('youtube', '../../evil', hosts)).toBeNull();
  expect(embedFor('evil.example', 'dQw4w9WgXcQ', hosts)).toBeNull();
});
