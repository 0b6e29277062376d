import { describe, expect, it, vi } from 'vitest';
import type { SearchText } from '../../domain/search-text.ts';
import { foldWith } from '../fold.ts';
import { buildIndex } from './build.ts';
import * as pages from './page.ts';

function textOf(id: string, title: string): SearchText {
  return {
    id,
    title,
    parts: [{ kind: 'body', label: '作法', anchor: '作法', texts: ['一般公文平均發文速度'] }],
  };
}

const texts = [
  textOf('case-a', '公文流程管理'),
  textOf('case-b', '溫泉產業'),
  textOf('case-c', '污水下水道'),
];
const fold = foldWith('台臺');

async function filesOf(list: readonly SearchText[]): Promise<Map<string, string>> {
  const files = await buildIndex(list, fold);
  return new Map(files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]));
}

describe('buildIndex', () => {
  it('writes what browsers ask for and nothing else', async () => {
    const paths = [...(await filesOf(texts)).keys()];
    const kinds = paths.map((path) => path.replace(/x_[0-9a-f]+/, '*'));
    expect(new Set(kinds)).toEqual(
      new Set([
        'pagefind/index/*.pf_index',
        'pagefind/pagefind-entry.json',
        'pagefind/pagefind.*.pf_meta',
        'pagefind/pagefind.js',
        'pagefind/wasm.unknown.pagefind',
      ]),
    );
  });

  it('gives the same bytes for the same texts', async () => {
    expect(await filesOf([...texts])).toEqual(await filesOf(texts));
  });

  it('fails when Pagefind does not have as many words of a case as the case has', async () => {
    const real = pages.indexPage;
    const lost = vi.spyOn(pages, 'indexPage').mockImplementation((text, row, with_) => {
      const page = real(text, row, with_);
      return text.id === 'case-b' ? { ...page, html: page.html.replace(/<p>\w+ /, '<p>') } : page;
    });
    await expect(buildIndex(texts, fold)).rejects.toThrow('case-b');
    lost.mockRestore();
  });
});
