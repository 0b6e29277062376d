import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};
/** Where files lie whose names change with what is in them. */
const HASHED = `${sep}_astro${sep}`;
const PACKED = /\.(?:html|css|js|json|svg|txt|xml)$/;

/** A server of one built site, as a plain static host would serve it. */
export interface StaticServer {
  /** Where the site's home page is, with the base. */
  home: string;
  origin: string;
  close(): Promise<void>;
}

/** Serves `folder` below `base` at a free port of this machine, gzipped where that pays. */
export async function serve(folder: string, base: string): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.startsWith(base) ? fileOf(folder, path.slice(base.length)) : undefined;
    const found = file ?? join(folder, '404.html');
    const type = TYPES[extname(found)] ?? 'application/octet-stream';
    const bytes = existsSync(found) ? readFileSync(found) : Buffer.from('');
    const packed = PACKED.test(found);
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': type,
      ...(packed ? { 'content-encoding': 'gzip' } : {}),
      'cache-control': found.includes(HASHED) ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    response.end(packed ? gzipSync(bytes) : bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, home: origin + base, close: () => closed(server) };
}

function fileOf(folder: string, path: string): string | undefined {
  const file = join(folder, normalize(`/${path}`), path === '' || path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
