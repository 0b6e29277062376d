import type { Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { CONTEXT, htmlIn, underHeading } from '../../../tests/support/body.ts';
import { forbiddenIn } from '../../../tests/support/html-check.ts';
import { readBody } from './index.ts';
import { htmlOf } from './render.ts';

describe('citations', () => {
  const { body, problems } = readBody(underHeading('甲[^report]，乙[^plan]。[^report]'), CONTEXT);

  test('carry the number of their source and lead there', () => {
    expect(problems).toEqual([]);
    expect(body.html).toContain(
      '甲<sup class="cite"><a id="cite-report-1" href="#source-report" aria-label="來源 2">[2]</a></sup>，',
    );
    expect(body.html).toContain('<a id="cite-plan-1" href="#source-plan" aria-label="來源 1">[1]</a>');
    expect(body.html).toContain('<a id="cite-report-2" href="#source-report" aria-label="來源 2">[2]</a>');
  });

  test('are listed by source, in order', () => {
    expect(body.citations).toEqual({ plan: ['cite-plan-1'], report: ['cite-report-1', 'cite-report-2'] });
  });

  test('are no part of the words', () => {
    expect(body.text).toBe('作法 甲，乙。');
  });

  test('work after a code block that is never closed, and in one are text', () => {
    const open = readBody(underHeading('甲[^plan]\n\n~~~\n乙[^plan]'), CONTEXT);
    expect(open.problems).toEqual([]);
    expect(open.body.citations).toEqual({ plan: ['cite-plan-1'] });
    expect(open.body.html).toMatch(/<code>乙\[\^plan\]\n<\/code><\/pre>$/);
  });
});

describe('words', () => {
  test('blocks are parted by single blanks', () => {
    const source =
      '## 作法\n\n一\n\n- 二\n- **三**四\n\n| 五 | 六 |\n|--|--|\n| 七 | 八 |\n\n<Callout type="note">\n九\n</Callout>';
    expect(readBody(source, CONTEXT).body.text).toBe('作法 一 二 三四 五 六 七 八 備註 九');
  });

  test('a line break between Chinese characters is no blank, between others it is', () => {
    const { body } = readBody(underHeading('第一行，\n第二行 one\ntwo'), CONTEXT);
    expect(body.text).toBe('作法 第一行，第二行 one two');
    expect(body.html).toContain('第一行，第二行 one\ntwo');
  });
});

describe('blocks', () => {
  test('a note says what it is', () => {
    expect(htmlIn('<Callout type="conflict">\n甲[^plan]\n</Callout>')).toMatch(
      /class="callout callout-conflict"[^>]*><p class="callout-label">來源不一致<\/p><p>甲<sup/,
    );
    expect(htmlIn('<Callout type="estimate">一行</Callout>')).toContain('估計值</p><p>一行</p>');
  });

  test('a picture has its text alternative and rights from the list, in both ways of writing', () => {
    const rest = ' <span class="rights">示範機關</span></figcaption></figure>';
    const img =
      '<figure class="figure"><img src="/sub/media/tc-103-example/flow.png" alt="流程圖" loading="lazy" decoding="async">';
    expect(htmlIn('<Figure src="flow.png" caption="三 &lt; 四" />')).toBe(
      `${img}<figcaption>三 &#x3C; 四${rest}`,
    );
    expect(htmlIn('![流程圖](flow.png "圖說")')).toBe(`${img}<figcaption>圖說${rest}`);
    expect(htmlIn('![][a]\n\n[a]: flow.png')).toBe(`${img}<figcaption>${rest.trim()}`);
  });

  test('a video loads on demand and has its transcript', () => {
    expect(htmlIn('<Video src="tour.mp4" />')).toBe(
      '<figure class="video"><video src="/sub/media/tc-103-example/tour.mp4" controls preload="none" aria-label="導覽影片"></video>' +
        '<figcaption>現場導覽 <span class="rights">示範機關</span></figcaption>' +
        '<details class="transcript"><summary>逐字稿</summary><p>第一段。</p><p>第二段 &#x3C;b>。</p></details></figure>',
    );
  });

  test('a table can be scrolled by keyboard, has a name, and fills its short rows', () => {
    const html = htmlIn('| 年 | 天 |\n|---|--:|\n| 103 |');
    expect(html).toContain(
      '<div class="table-scroll" role="region" aria-label="表格 1" tabindex="0"><table>',
    );
    expect(html).toContain('<th scope="col">年</th>\n<th scope="col" class="align-right">天</th>');
    expect(html).toContain('<td>103</td>\n<td class="align-right"></td>');
  });

  test('a task says whether it is done', () => {
    const html = htmlIn('- [x] 甲\n- [ ] 乙\n- 丙');
    expect(html).toContain('<li><span class="task" role="img" aria-label="已完成">☑</span> 甲</li>');
    expect(html).toContain('<li><span class="task" role="img" aria-label="未完成">☐</span> 乙</li>');
    expect(html).toContain('<li>丙</li>');
  });

  test('code keeps its signs and can be reached by keyboard', () => {
    expect(htmlIn('```js\na<b && {c}\n```')).toBe(
      '<pre tabindex="0"><code>a&#x3C;b &#x26;&#x26; {c}\n</code></pre>',
    );
  });
});

describe('the last defence', () => {
  const hole: Root = {
    type: 'root',
    children: [
      { type: 'element', tagName: 'script', properties: {}, children: [{ type: 'text', value: 'alert(1)' }] },
      {
        type: 'element',
        tagName: 'p',
        properties: { onClick: 'x', style: 'color:red', id: 'main' },
        children: [],
      },
      { type: 'element', tagName: 'a', properties: { href: 'javascript:x' }, children: [] },
      { type: 'element', tagName: 'img', properties: { src: 'https://example.org/x.png' }, children: [] },
      { type: 'element', tagName: 'iframe', properties: { srcDoc: '<script>' }, children: [] },
      { type: 'raw', value: '<script>alert(1)</script>' },
    ],
  };

  test('takes away what a hole in the guard would let pass', () => {
    expect(htmlOf(hole)).toBe('<p></p><a></a><img>');
  });

  test.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<p onclick="x">甲</p>', 'p onclick'],
    ['<p style="x">甲</p>', 'p style'],
    ['<a href="javascript:x">甲</a>', 'href=javascript:x'],
    ['<a href=" JAVAscript:x">甲</a>', 'href= JAVAscript:x'],
    ['<a href="//example.org/">甲</a>', 'href=//example.org/'],
    ['<a href="/other/">甲</a>', 'href=/other/'],
    ['<img src="https://example.org/x.png">', 'src=https://example.org/x.png'],
    ['<svg><a href="#x">甲</a></svg>', '<svg>'],
    ['<template><script></script></template>', '<script>'],
    ['<!-- 甲 -->', '#comment'],
    ['<p id="a"></p><p id="a"></p>', 'id twice: a'],
  ])('the independent checker would catch %s', (html, violation) => {
    expect(forbiddenIn(html, '/sub/')).toContain(violation);
  });
});
