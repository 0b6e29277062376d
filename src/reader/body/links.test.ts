import { describe, expect, test } from 'vitest';
import { htmlIn, placesIn } from '../../../tests/support/body.ts';
import { resolveLink } from './links.ts';

const PLACE = { base: '/sub/', caseId: 'tc-103-example' };

describe('links that are accepted', () => {
  test.each([
    ['https://www.gov.tw/a?b=1&c=2#d', 'https://www.gov.tw/a?b=1&c=2#d', true],
    ['HTTP://WWW.GOV.TW', 'http://www.gov.tw/', true],
    ['https://gov.tw/臺中', 'https://gov.tw/%E8%87%BA%E4%B8%AD', true],
    ['mailto:service@gov.tw', 'mailto:service@gov.tw', true],
    ['/cases/kh-102-x/', '/sub/cases/kh-102-x/', false],
    ['/', '/sub/', false],
    ['../kh-102-x/', '/sub/cases/kh-102-x/', false],
    ['?a=1', '/sub/cases/tc-103-example/?a=1', false],
    ['../../trainers/', '/sub/trainers/', false],
    ['#作法', '#%E4%BD%9C%E6%B3%95', false],
  ])('%s', (value, href, external) => {
    expect(resolveLink(value, PLACE)).toEqual({ href, external });
  });

  test('external ones say so to browsers, others do not', () => {
    expect(htmlIn('[甲](https://example.org/)')).toBe(
      '<p><a href="https://example.org/" rel="external noopener noreferrer">甲</a></p>',
    );
    expect(htmlIn('[甲](/cases/)')).toBe('<p><a href="/sub/cases/">甲</a></p>');
  });
});

describe('links that are refused', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'javascript\u00a0:x',
    'java\u200bscript:x',
    'java\u202escript:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/x',
    'view-source:https://example.org/',
    'ftp://example.org/',
    '//example.org/',
    '///example.org/',
    '/\\example.org',
    '\\\\example.org',
    'https:\\\\example.org',
    'https:example.org',
    'https:/example.org',
    'https:///example.org',
    'https://',
    'https://user:secret@example.org/',
    'https://user@example.org/',
    'mailto:',
    'mailto:nobody',
    'http://a b/',
    '/.//example.org/',
    '/..//example.org/',
    '/../..',
    '../../../x',
    '../../%2e%2e/x',
    'a//b',
    '',
  ])('%j', (value) => {
    expect(resolveLink(value, PLACE)).toHaveProperty('refused');
  });

  test('the decoded value counts, however it is written', () => {
    const ways = [
      '[x](javascript:y)',
      '[x](javascript&colon;y)',
      '[x](&#106;avascript:y)',
      '[x](&#x6A;avascript:y)',
      '[x](java&Tab;script:y)',
      '[x](java&NewLine;script:y)',
      '[x](&#1;javascript:y)',
      '[x](javascript\\:y)',
      '[x][r]\n\n[r]: javascript:y',
      '[x]\n\n[x]: &#106;avascript:y',
    ];
    for (const way of ways) {
      expect(placesIn(way), way).toContain('3:1 link-unsafe');
      expect(htmlIn(way), way).not.toContain('<a');
    }
  });

  test('an empty base is a slash', () => {
    expect(resolveLink('/cases/', { base: '', caseId: 'x' })).toEqual({ href: '/cases/', external: false });
  });
});

test('a link needs words', () => {
  expect(placesIn('[](https://example.org/)')).toEqual(['3:1 link-empty']);
});

test('a bare address that takes in Chinese text is a warning', () => {
  expect(placesIn('見 https://example.org/，另見')).toEqual(['3:3 link-bare']);
  expect(placesIn('見 https://example.org/ 與 [甲](https://example.org/臺)')).toEqual([]);
});
