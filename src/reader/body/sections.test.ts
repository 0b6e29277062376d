import { expect, test } from 'vitest';
import { CONTEXT } from '../../../tests/support/body.ts';
import { readBody } from './index.ts';

const sectionsIn = (source: string) => readBody(source, CONTEXT).body.sections;

test('the words stand under their heading, paragraph by paragraph, without marks', () => {
  const source =
    '## 緣起\n\n民眾反映**等太久**。[^plan]\n\n## 作法\n\n分三步：\n\n- 先盤點\n- 再改[流程](https://a.example/)\n\n### 第一步\n\n清查。';
  expect(sectionsIn(source)).toEqual([
    { slug: '緣起', heading: '緣起', paragraphs: ['民眾反映等太久。'] },
    { slug: '作法', heading: '作法', paragraphs: ['分三步：', '先盤點', '再改流程', '第一步', '清查。'] },
  ]);
});

test('a callout is one paragraph, with its label', () => {
  const source = '## 作法\n\n甲。\n\n<Callout type="conflict">\n\n兩種說法。\n\n</Callout>';
  const [section] = sectionsIn(source);
  expect(section?.paragraphs).toHaveLength(2);
  expect(section?.paragraphs[1]).toMatch(/兩種說法。$/);
});

test('a citation mark in a sentence leaves no blank between Chinese characters', () => {
  expect(
    sectionsIn('## 作法\n\n在鹿港舉行，[^plan] 為期兩週。[^plan][^report] 後來 ABC[^plan] DEF。')[0]
      ?.paragraphs,
  ).toEqual(['在鹿港舉行，為期兩週。後來 ABC DEF。']);
});

test('what stands before the first heading is in no section', () => {
  expect(sectionsIn('開場。\n\n## 作法\n\n甲。')).toEqual([
    { slug: '作法', heading: '作法', paragraphs: ['甲。'] },
  ]);
});
