import { describe, expect, test } from 'vitest';
import { GroupCommit } from './group-commit.js';

/** Groups that were tried, and what was done alone; numbers above 100 do not fit into a group. */
function committing(fails = false) {
  const groups: number[][] = [];
  const alone: number[] = [];
  const commits = new GroupCommit<number, string>(
    async (items) => {
      groups.push([...items]);
      await new Promise((resolve) => setImmediate(resolve));
      if (fails) throw new Error('All or none.');
      return new Map(items.filter((item) => item <= 100).map((item) => [item, `${item} together`]));
    },
    (item) => {
      alone.push(item);
      return item < 0 ? Promise.reject(new Error(`${item} is refused`)) : Promise.resolve(`${item} alone`);
    },
  );
  return { commits, groups, alone };
}

describe('GroupCommit', () => {
  test('does together what is asked for at once, and next what came meanwhile', async () => {
    const { commits, groups } = committing();
    const first = [commits.commit(1), commits.commit(2)];
    await new Promise((resolve) => setImmediate(resolve));
    expect(await Promise.all([...first, commits.commit(3), commits.commit(4)])).toEqual([
      '1 together',
      '2 together',
      '3 together',
      '4 together',
    ]);
    expect(groups).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(await commits.commit(5)).toBe('5 together');
  });

  test('does alone what was left out, and whoever comes next need not wait for it', async () => {
    const { commits, groups, alone } = committing();
    expect(await Promise.all([commits.commit(1), commits.commit(101)])).toEqual(['1 together', '101 alone']);
    expect([groups, alone]).toEqual([[[1, 101]], [101]]);
  });

  test('does each alone when the group fails, so that one is refused and the others are not', async () => {
    const { commits, alone } = committing(true);
    const [one, refused] = await Promise.allSettled([commits.commit(1), commits.commit(-2)]);
    expect(one).toEqual({ status: 'fulfilled', value: '1 alone' });
    expect(refused).toMatchObject({ status: 'rejected', reason: { message: '-2 is refused' } });
    expect(alone).toEqual([1, -2]);
  });

  test('goes on after what was thrown at once, by the group or by one alone', async () => {
    const broken = (): never => {
      throw new Error('At once.');
    };
    const commits = new GroupCommit<number, string>(broken, (item) =>
      item === 1 ? broken() : Promise.resolve('done'),
    );
    await expect(commits.commit(1)).rejects.toThrow('At once.');
    expect(await commits.commit(2)).toBe('done');
  });

  test('never takes more than fifty at once', async () => {
    const { commits, groups } = committing();
    await Promise.all(Array.from({ length: 120 }, (_, n) => commits.commit(n % 100)));
    expect(groups.map(({ length }) => length)).toEqual([50, 50, 20]);
  });
});
