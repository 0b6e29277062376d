import { expect, test } from 'vitest';
import { planOf } from './plan.ts';

test.each([
  [[], { help: false, groups: ['unit', 'site', 'browser'], rest: [] }],
  [['unit'], { help: false, groups: ['unit'], rest: [] }],
  [['browser', 'site'], { help: false, groups: ['site', 'browser'], rest: [] }],
  [['unit', 'reader', '-t', 'site'], { help: false, groups: ['unit'], rest: ['reader', '-t', 'site'] }],
  [['reader'], { help: false, groups: ['unit', 'site', 'browser'], rest: ['reader'] }],
  [['unit', '--help'], { help: true, groups: ['unit'], rest: ['--help'] }],
])('%j', (args, plan) => {
  expect(planOf(args)).toEqual(plan);
});
