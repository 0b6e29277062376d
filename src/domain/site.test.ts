import { expect, test } from 'vitest';
import site from '../../site.config.ts';
import { defineSite, operatorOf, siteSchema } from './site.ts';

const postalAddress = '示範市示範路1號';

test('the postal address is one line, or said to be none', () => {
  expect(defineSite({ ...site, postalAddress }).postalAddress).toBe(postalAddress);
  expect(defineSite({ ...site, postalAddress: null }).postalAddress).toBeNull();
  expect(siteSchema.safeParse({ ...site, postalAddress: '一行\n兩行' }).success).toBe(false);
  expect(siteSchema.safeParse({ ...site, postalAddress: undefined }).success).toBe(false);
});

test('ways to reach an operator show with the operator only', () => {
  const reach = { postalAddress, mailbox: 'test@example.gov.tw' };
  const run = { ...site, ...reach };
  expect(operatorOf({ ...run, operator: '示範機關' })).toEqual({ name: '示範機關', ...reach });
  expect(operatorOf({ ...run, operator: null })).toBeNull();
});
