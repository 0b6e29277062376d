import { describe, expect, test } from 'vitest';
import { CONTEXT, htmlIn, placesIn, problemsIn } from '../../../tests/support/body.ts';
import { readBody } from './index.ts';

describe('code never passes', () => {
  test.each([
    ["import x from 'node:fs'", '3:1 mdx-esm'],
    ['export const x = 1', '3:1 mdx-esm'],
    ['{process.exit(1)}', '3:1 mdx-expression'],
    ['甲 {1 + 1} 乙', '3:3 mdx-expression'],
    ['甲 {/* 註 */}', '3:3 mdx-expression'],
    ['<Callout type="note" {...x}>甲</Callout>', '3:22 mdx-spread'],
    ['<Callout type={x}>甲</Callout>', '3:10 mdx-expression'],
    ['<Callout type="note" onClick={x}>甲</Callout>', '3:22 mdx-expression'],
    ['<div>甲</div>', '3:1 html-raw'],
    ['甲 <b>乙</b>', '3:3 html-raw'],
    ['<script>alert(1)</script>', '3:1 html-raw'],
    ['<img src="x" onerror="alert(1)" />', '3:1 html-raw'],
    ['<style>p{}</style>', '3:1 html-raw'],
    ['<>甲</>', '3:1 html-raw'],
    ['<Callout.Note type="note">甲</Callout.Note>', '3:1 component-unknown'],
    ['<Script src="x" />', '3:1 component-unknown'],
  ])('%s', (text, place) => {
    expect(placesIn(text)).toContain(place);
    expect(htmlIn(text)).not.toMatch(/<(?:script|style|div>|img|b>)|\son\w+=/);
  });

  test('the offending text is named, at most 40 characters of it', () => {
    const [problem] = problemsIn(`{${'x'.repeat(100)}}`);
    expect(problem?.message).toBe(`內文不能有程式：「{${'x'.repeat(38)}…」`);
  });

  test.each([
    ["<Callout type={\n'note'\n}>\n甲\n</Callout>", '3:10', "「type」的值不能用大括號：「{ 'note' }」"],
    ["<Callout\n  type = {\r\n'note'}>\n甲\n</Callout>", '4:3', "「type」的值不能用大括號：「{ 'note'}」"],
    ['<Callout type={}>\n甲\n</Callout>', '3:10', '「type」的值不能用大括號：「{}」'],
    ['<Callout type={"a"}>甲</Callout>', '3:10', '「type」的值不能用大括號：「{"a"}」'],
    ["<Figure src={\n'flow.png'\n} />", '3:9', "「src」的值不能用大括號：「{ 'flow.png' }」"],
    ['> <Figure src={\n> "flow.png"\n> } />', '3:11', '「src」的值不能用大括號：「{ > "flow.png" > }」'],
    ['<Figure src={\n} />', '3:9', '「src」的值不能用大括號：「{ }」'],
    ['<Figure {...\n甲} src="flow.png" />', '3:9', '元件不能展開屬性：「{... 甲}」'],
  ])('braces in a tag give one message with the author’s own text: %j', (text, place, words) => {
    const problems = problemsIn(text);
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
    expect(problems[0]?.message).toContain(words);
  });

  test('every problem of a body comes at once', () => {
    expect(placesIn('<b>{x}</b> [y](vbscript:z) [^nope]\n\n<Figure />')).toEqual([
      '3:1 html-raw',
      '3:4 mdx-expression',
      '3:12 link-unsafe',
      '3:28 footnote-unknown',
      '5:1 component-attribute-missing',
    ]);
  });
});

describe('components', () => {
  test.each([
    ['<Callot type="note">甲</Callot>', 'component-unknown', '您是不是要寫「Callout」？'],
    ['<Callout>甲</Callout>', 'component-attribute-missing', '<Callout type="note">文字</Callout>'],
    ['<Callout type="notes">甲</Callout>', 'component-attribute-value', '您是不是要寫「note」？'],
    ['<Callout type>甲</Callout>', 'component-attribute-value', '<Callout type="note">'],
    ['<Callout type="note" type="note">甲</Callout>', 'component-attribute-value', '<Callout type="note">'],
    ['<Callout type="note" title="x">甲</Callout>', 'component-attribute-unknown', '可用的屬性：type。'],
    ['<Callout type="note" />', 'component-content', '<Callout type="note">文字</Callout>'],
    [
      '<Callout type="constructor">甲</Callout>',
      'component-attribute-value',
      '可用的值：note、conflict、estimate。',
    ],
    ['<Figure src="flow.png" __proto__="x" />', 'component-attribute-unknown', '可用的屬性：src、caption。'],
    ['<Figure src="flow.png">甲</Figure>', 'component-content', '<Figure src="檔名.png" />'],
    ['<Video src="tour.mp4" autoplay="1" />', 'component-attribute-unknown', '可用的屬性：src。'],
  ])('%s', (text, code, hint) => {
    const [problem, ...others] = problemsIn(text);
    expect(problem?.code).toBe(code);
    expect(problem?.hint).toContain(hint);
    expect(others).toEqual([]);
  });

  test.each([
    '句子 <Callout type="note">甲</Callout> 句子',
    '- 一\n- 二 <Figure src="flow.png" /> 三',
    '<Callout type="note">\n<Callout type="note">\n甲\n</Callout>\n</Callout>',
    '<Callout type="note">\n### 標題\n</Callout>',
    '> ### 標題',
    '文字 ![](flow.png)',
    '[![](flow.png)](https://example.org/)',
  ])('%j is in the wrong place', (text) => {
    expect(problemsIn(text).map(({ code }) => code)).toContain('markup-misplaced');
  });
});

describe('pictures and videos', () => {
  test.each([
    ['![](../flow.png)', 'media-outside'],
    ['![](/flow.png)', 'media-outside'],
    ['![](a/flow.png)', 'media-outside'],
    ['![](..%2Fflow.png)', 'media-outside'],
    ['![](..\\flow.png)', 'media-outside'],
    ['![](https://example.org/flow.png)', 'media-outside'],
    ['![](//example.org/flow.png)', 'media-outside'],
    ['![](data:image/png;base64,AAAA)', 'media-outside'],
    ['![](.flow.png)', 'media-outside'],
    ['![x][y]\n\n[y]: ../flow.png', 'media-outside'],
    ['![](flow.svg)', 'media-type'],
    ['![](tour.mp4)', 'media-type'],
    ['![](flow.PNG)', 'media-type'],
    ['![](none.png)', 'media-missing'],
    ['![](loose.png)', 'media-unlisted'],
    ['![別的](flow.png)', 'media-alt'],
    ['<Figure src="../../../etc/passwd" />', 'media-outside'],
    ['<Figure src="java&#115;cript:x" />', 'media-outside'],
    ['<Figure src="tour.mp4" />', 'media-type'],
    ['<Video src="flow.png" />', 'media-type'],
    ['<Video src="none.mp4" />', 'media-missing'],
  ])('%s is refused or warned of', (text, code) => {
    expect(problemsIn(text).map((problem) => problem.code)).toEqual([code]);
  });

  test('a refused file is not in the page', () => {
    expect(htmlIn('![](../flow.png)')).not.toContain('img');
    expect(htmlIn('<Video src="https://example.org/a.mp4" />')).not.toContain('video');
  });

  test('the nearest file is suggested', () => {
    expect(problemsIn('![](flaw.png)')[0]?.hint).toContain('您是不是要寫「flow.png」？');
  });

  test('text alternative must not be empty', () => {
    const media = CONTEXT.media.map((entry) => ({ ...entry, alt: ' ' }));
    const { problems } = readBody('## 作法\n\n![](flow.png)', { ...CONTEXT, media });
    expect(problems.map(({ code }) => code)).toEqual(['media-unlisted']);
  });
});

describe('footnotes', () => {
  test.each([
    ['甲[^plam]', '3:2 footnote-unknown'],
    ['甲[^Plan]', '3:2 footnote-unknown'],
    ['甲[^plan x]', '3:2 footnote-unknown'],
    ['甲[^plan]\n\n[^plan]: 頁 3', '5:1 footnote-definition'],
  ])('%j', (text, place) => {
    expect(placesIn(text)).toEqual([place]);
  });

  test('the nearest source is suggested, and the others are listed', () => {
    expect(problemsIn('甲[^plam]')[0]).toMatchObject({
      message: '註腳「[^plam]」不是本案例的來源代號',
      hint: '您是不是要寫「plan」？　sources 中的代號：plan、report。',
    });
  });

  test('in code and after a backslash it is text', () => {
    expect(problemsIn('`[^x]` \\[^y]\n\n~~~\n[^z]\n~~~')).toEqual([]);
  });
});

test('an empty body is one problem', () => {
  for (const source of ['', ' \n\n', '&#32;']) {
    expect(readBody(source, CONTEXT).problems.map(({ code }) => code)).toEqual(['body-empty']);
  }
});
