import { describe, expect, it } from 'vitest';
import { unionOfMissing } from '@/lib/core/plans/ways/union-of-missing';
import { usual } from './expanding';

describe('what is missing under several answers', () => {
  const narrow = { missing: ['count'], atLeast: 500, atMost: 900 };

  it('lies between the outermost bounds, totals of the other answers included', () => {
    const known = usual('12.00', { kind: 'interest-free', count: 2 });
    expect(
      unionOfMissing([narrow, { missing: ['count', 'each'], atLeast: 300, atMost: 700 }], [known]),
    ).toEqual({
      missing: ['count', 'each'],
      atLeast: 300,
      atMost: 1200,
    });
  });

  it('has no bound where one answer has none', () => {
    expect(unionOfMissing([narrow, { ...narrow, atLeast: null }], [])).toMatchObject({
      atLeast: null,
      atMost: 900,
    });
  });
});
