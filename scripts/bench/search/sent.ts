import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What servers compress; the rest is compressed already. */
const PACKED = new Set(['.js', '.json', '.html', '.css']);

/** Bytes of the files below a folder as a server sends them, of those whose path fits `only`. */
export function sentBytes(folder: string, only = /^/): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && only.test(entry.name))
    .map(({ parentPath, name }) => {
      const bytes = readFileSync(join(parentPath, name));
      return PACKED.has(extname(name)) ? gzipSync(bytes).length : bytes.length;
    })
    .reduce((sum, bytes) => sum + bytes, 0);
}
