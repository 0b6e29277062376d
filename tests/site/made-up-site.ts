import type { BuiltSite } from './built-site.ts';

const ORIGIN = 'https://biaogan.example';

/** A page that every check passes; `parts` replace what stands in it. */
export function madeUpPage(
  parts: { title?: string; head?: string; main?: string; attributes?: string } = {},
) {
  const { title = '首頁', head = '', main = '<h1>首頁</h1>', attributes = '' } = parts;
  return `<!doctype html>
<html lang="zh-Hant-TW">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <meta name="description" content="${title}的說明" />
    <link rel="stylesheet" href="/site.css" />
    ${head}
  </head>
  <body ${attributes}>
    <a href="#main">跳到主要內容區塊</a>
    <header id="top"><a href="#top" accesskey="U" aria-label="上方功能區塊">:::</a> 非官方示範網站</header>
    <main id="main">
      <a href="#main" accesskey="C" aria-label="主要內容區塊">:::</a>
      ${main}
    </main>
    <footer id="footer"><a href="#footer" accesskey="Z" aria-label="頁尾區塊">:::</a></footer>
  </body>
</html>
`;
}

/** A site of made-up files beside a sound home page and a style sheet. */
export function madeUpSite(files: Record<string, string | Buffer> = {}): BuiltSite {
  const all = { 'index.html': madeUpPage(), 'site.css': 'body { color: black }', ...files };
  const entries = Object.entries(all).map(([path, text]) => [path, Buffer.from(text)] as const);
  return { origin: ORIGIN, base: '/', files: new Map(entries) };
}
