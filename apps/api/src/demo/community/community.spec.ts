import { describe, expect, it } from 'vitest';
import { cast, community, type CommunityReply, type CommunityThread } from './index.js';

const { themes, threads } = community;
const keys = new Set<string>(cast.map((person) => person.key));
const replies = threads.flatMap((thread) => thread.replies.map((reply) => ({ thread, reply })));
const posts: readonly { at: string; age: number; post: CommunityThread | CommunityReply }[] = threads.flatMap(
  (thread) => [
    { at: thread.key, age: thread.askedHoursAgo, post: thread },
    ...thread.replies.map((reply, index) => ({ at: `${thread.key} ${index + 2}`, age: reply.hoursAgo, post: reply })),
  ],
);

/** Where a text is written, by the script of most of its letters outside of code. */
function scriptOf(markdown: string): string {
  const prose = markdown.replace(/```[\s\S]*?```/g, '');
  const count = (pattern: RegExp): number => prose.match(pattern)?.length ?? 0;
  const counts = {
    Latin: count(/\p{sc=Latin}/gu),
    Arabic: count(/\p{sc=Arabic}/gu),
    Cyrillic: count(/\p{sc=Cyrillic}/gu),
  };
  return Object.entries(counts).reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}

/** English or French, by their commonest small words; enough to catch a wrong label. */
function soundsLike(markdown: string): 'en' | 'fr' {
  const words = markdown.toLowerCase().split(/[^\p{L}]+/u);
  const hits = (list: readonly string[]): number => words.filter((word) => list.includes(word)).length;
  const english = hits([
    'the',
    'and',
    'of',
    'to',
    'is',
    'it',
    'that',
    'we',
    'for',
    'with',
    'i',
    'you',
    'please',
    'have',
  ]);
  return english >= hits(['le', 'la', 'les', 'et', 'de', 'des', 'un', 'une', 'est', 'que', 'nous', 'à', 'en'])
    ? 'en'
    : 'fr';
}

describe('the cast', () => {
  it('has one account per key, at an example domain', () => {
    expect(keys.size).toBe(cast.length);
    expect(cast.map((person) => person.email)).toEqual(cast.map((person) => `${person.key}@guildhall.example`));
    for (const person of cast) {
      expect(person.country).toMatch(/^[A-Z]{2}$/);
      expect(person.languages.length).toBeGreaterThan(0);
      expect(Object.values(person.description).every((text) => text.length > 10)).toBe(true);
      expect(scriptOf(person.description.ar)).toBe('Arabic');
    }
  });

  it('holds every role, and one moderator of a single theme', () => {
    const roles = cast.flatMap((person) => person.roles);
    expect(new Set(roles.map(({ role }) => role))).toEqual(new Set(['moderator', 'host', 'editor', 'admin']));
    expect(roles.filter(({ theme }) => theme).map(({ theme }) => theme)).toEqual(['work-based-learning']);
  });

  it('joined before writing, and a suspended person is silent since', () => {
    for (const { at, age, post } of posts) {
      const author = cast.find((person) => person.key === post.author);
      expect([at, author && author.joinedHoursAgo > age]).toEqual([at, true]);
      if (author?.suspended) expect(age).toBeGreaterThan(author.suspended.hoursAgo);
    }
    expect(posts.some(({ post }) => post.author === 'tomas' || post.votes.includes('tomas'))).toBe(false);
  });
});

describe('the threads', () => {
  it('number some thirty in three languages over five themes', () => {
    const inLanguage = (language: string): number => threads.filter((thread) => thread.language === language).length;
    expect(threads.length).toBeGreaterThanOrEqual(30);
    expect(['en', 'fr', 'ar'].map(inLanguage)).toEqual([18, 8, 8]);
    expect(themes.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5]);
    for (const { slug } of themes) expect(threads.filter(({ theme }) => theme === slug).length).toBeGreaterThan(3);
    expect(new Set(threads.map(({ key }) => key)).size).toBe(threads.length);
  });

  it('show every state', () => {
    const answered = threads.filter((thread) => thread.replies.some((reply) => reply.isAnswer));
    const waiting = threads.filter((thread) => thread.replies.length === 0 && !thread.hidden);
    expect([answered.length, waiting.length]).toEqual([15, 6]);
    expect(threads.filter((thread) => thread.hidden)).toHaveLength(2);
    expect(replies.filter(({ reply }) => reply.hidden)).toHaveLength(2);
    expect(Math.max(...threads.map((thread) => thread.replies.length))).toBe(45);
    expect(posts.filter(({ post }) => post.edited).length).toBeGreaterThanOrEqual(3);
  });

  it('have at most one answer each, never a hidden one', () => {
    for (const thread of threads) {
      const answers = thread.replies.filter((reply) => reply.isAnswer);
      expect(answers.length).toBeLessThanOrEqual(1);
      expect(answers.some((answer) => answer.hidden)).toBe(false);
    }
  });

  it('run forward in time', () => {
    for (const thread of threads) {
      const hours = [thread.askedHoursAgo, ...thread.replies.map((reply) => reply.hoursAgo)];
      expect([thread.key, hours]).toEqual([thread.key, [...hours].sort((a, b) => b - a)]);
      expect(Math.min(...hours)).toBeGreaterThan(0);
    }
    for (const { age, post } of posts) {
      for (const later of [post.edited, post.hidden]) if (later) expect(later.hoursAgo).toBeLessThan(age);
    }
  });
});

describe('the tags', () => {
  it('name threads that are there, at most five each', () => {
    const known = new Set(threads.map(({ key }) => key));
    for (const { name, threads: carrying } of community.tags)
      expect([name, carrying.filter((key) => !known.has(key))]).toEqual([name, []]);
    for (const { key } of threads)
      expect(community.tags.filter((tag) => tag.threads.includes(key)).length).toBeLessThanOrEqual(5);
  });
});

describe('each post', () => {
  it('keeps the limits of titles, bodies and reasons', () => {
    for (const thread of threads)
      expect([thread.key, thread.title.length >= 8 && thread.title.length <= 150]).toEqual([thread.key, true]);
    for (const { post } of posts) {
      expect(post.markdown.length).toBeGreaterThanOrEqual(2);
      expect(post.markdown.length).toBeLessThanOrEqual(20_000);
      if (post.hidden) expect(post.hidden.reason.length).toBeLessThanOrEqual(500);
      if (post.edited) expect(post.edited.before).not.toBe(post.markdown);
    }
  });

  it('is voted for once a person, by others only', () => {
    for (const { at, post } of posts) {
      expect([at, new Set(post.votes).size]).toEqual([at, post.votes.length]);
      expect([at, post.votes.includes(post.author)]).toEqual([at, false]);
      expect(post.votes.every((key) => keys.has(key))).toBe(true);
    }
  });

  it('is hidden only by who may', () => {
    const hidden = [...threads, ...replies.map(({ thread, reply }) => ({ ...reply, theme: thread.theme }))];
    for (const { hidden: hiding, theme } of hidden) {
      const roles = cast.find((person) => person.key === hiding?.by)?.roles ?? [];
      const may = roles.some(
        (role) => role.role === 'admin' || (role.role === 'moderator' && (role.theme ?? theme) === theme),
      );
      expect(may).toBe(hiding !== undefined);
    }
  });

  it('is in the language on its label', () => {
    const scripts: Record<string, string> = { ar: 'Arabic', uk: 'Cyrillic' };
    for (const { at, post } of posts) {
      expect([at, scriptOf(post.markdown)]).toEqual([at, scripts[post.language] ?? 'Latin']);
      if (post.language === 'en' || post.language === 'fr') {
        expect([at, soundsLike(post.markdown)]).toEqual([at, post.language]);
      }
    }
    for (const { title, language } of threads) expect(scriptOf(title)).toBe(scripts[language] ?? 'Latin');
  });
});

describe('the moderators’ queue', () => {
  const { reports, waiting } = community;
  const authorOf = (key: string, number: number) => {
    const thread = threads.find((one) => one.key === key);
    return number === 1 ? thread?.author : thread?.replies[number - 2]?.author;
  };

  it('holds reports in every language of the interface about what others wrote', () => {
    expect(new Set(reports.map(({ language }) => language))).toEqual(new Set(['en', 'fr', 'ar']));
    for (const { thread, number, by } of reports) {
      expect(authorOf(thread, number)).toBeDefined();
      expect(authorOf(thread, number)).not.toBe(by);
    }
  });

  it('holds first words with a link, newer than all others in their thread', () => {
    const thread = threads.find(({ key }) => key === waiting.thread);
    expect(waiting.markdown).toContain('https://');
    expect(Math.min(...(thread?.replies.map(({ hoursAgo }) => hoursAgo) ?? []))).toBeGreaterThan(waiting.hoursAgo);
    expect(cast.find(({ key }) => key === waiting.author)?.joinedHoursAgo).toBeGreaterThan(waiting.hoursAgo);
  });
});
