import { describe, expect, test } from 'vitest';
import { consentSchema } from './trainer.ts';

const scope = (...items: string[]) =>
  consentSchema.safeParse({ scope: items, given: '2025-01-01', expires: '2026-01-01' });

describe('the scope of a consent', () => {
  test('is a closed list', () => {
    expect(scope('姓名', '機關', '縣市', '專長', '聯絡', '案例').success).toBe(true);
    expect(scope('姓名', '生日').success).toBe(false);
  });

  test('holds the name, without which nobody can be listed', () => {
    expect(scope('機關').error?.issues.map(({ message }) => message)).toEqual([
      expect.stringContaining('姓名'),
    ]);
    expect(scope().success).toBe(false);
  });
});
