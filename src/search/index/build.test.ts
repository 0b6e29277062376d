import { describe, expect, it } from 'vitest';
import { buildIndex, type IndexPage } from './build.ts';

function page(id: string, title: string): IndexPage {
  const article = `<article data-pagefind-body><h1>${title}</h1><p>一般公文平均發文速度</p></article>`;
  return { id, html: `<!doctype html><html lang="zh-Hant-TW"><body>${article}</body></html>` };
}

const pages = [page('case-a', '公文流程管理'), page('case-b', '溫泉產業'), page('case-c', '污水下水道')];

async function filesOf(list: readonly IndexPage[]): Promise<Map<string, string>> {
  const files = await buildIndex(list);
  return new Map(files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]));
}

describe('buildIndex', () => {
  it('writes what browsers ask for and nothing else', async () => {
    const paths = [...(await filesOf(pages)).keys()];
    const kinds = paths.map((path) => path.replace(/zh-hant-tw_[0-9a-f]+/, '*'));
    expect(new Set(kinds)).toEqual(
      new Set([
        'pagefind/cases.json',
        'pagefind/index/*.pf_index',
        'pagefind/pagefind-entry.json',
        'pagefind/pagefind.*.pf_meta',
        'pagefind/pagefind.js',
        'pagefind/wasm.unknown.pagefind',
      ]),
    );
  });

  it('maps every page of the index to its case', async () => {
    const map = Buffer.from((await filesOf(pages)).get('pagefind/cases.json') ?? '', 'base64').toString();
    const cases = Object.entries(JSON.parse(map) as Record<string, string>);
    expect(cases.map(([, id]) => id).sort()).toEqual(['case-a', 'case-b', 'case-c']);
    expect(cases.every(([hash]) => /^zh-hant-tw_[0-9a-f]+$/.test(hash))).toBe(true);
  });

  it('gives the same bytes for the same pages in any order', async () => {
    expect(await filesOf(pages.toReversed())).toEqual(await filesOf(pages));
  });

  it('fails when a page does not reach the index', async () => {
    const hidden = {
      id: 'case-d',
      html: '<!doctype html><html lang="zh-Hant-TW"><body><p>無</p></body></html>',
    };
    await expect(buildIndex([...pages, hidden])).rejects.toThrow('case-d');
  });
});
