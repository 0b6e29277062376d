import { PICTURE_SIZE, picturePath } from '../../../src/domain/picture.ts';
import { fileAt, pagesOf, type BuiltPage, type BuiltSite } from '../built-site.ts';

/** Bytes that a social picture may have. */
const MOST = 60 * 1024;

/** Pages whose social picture is missing, broken, too heavy, of another size, or not the page's own. */
export function pictureFaults(site: BuiltSite): string[] {
  return pagesOf(site).flatMap((page) => {
    const fault = faultOf(site, page);
    return fault === undefined ? [] : [`${page.file}: ${fault}`];
  });
}

function faultOf(site: BuiltSite, { $, file }: BuiltPage): string | undefined {
  const content = $('meta[property="og:image"]').attr('content');
  if (content === undefined) return 'no picture';
  const url = new URL(content);
  const path = url.origin === site.origin ? fileAt(site, url.pathname) : undefined;
  const bytes = path === undefined ? undefined : site.files.get(path);
  if (bytes === undefined) return `no file at ${content}`;
  const id = /^cases\/([^/]+)\/index\.html$/.exec(file)?.[1];
  const own = id !== undefined && $('meta[name="robots"]').length === 0;
  if (own && `/${path ?? ''}` !== picturePath(id)) return `not its own picture: ${content}`;
  if (bytes.length > MOST) return `${bytes.length} bytes`;
  const size = jpegSize(bytes);
  const wanted = [PICTURE_SIZE.width, PICTURE_SIZE.height].join(' × ');
  if (size !== wanted) return `${size ?? 'no JPEG'} instead of ${wanted}`;
  const said = ['width', 'height'].map((side) => $(`meta[property="og:image:${side}"]`).attr('content'));
  return said.join(' × ') === wanted ? undefined : `says ${said.join(' × ')}`;
}

/** Width and height out of the frame header of a JPEG. */
function jpegSize(bytes: Buffer): string | undefined {
  if (bytes.readUInt16BE(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes.readUInt16BE(at);
    const frame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (frame) return `${bytes.readUInt16BE(at + 7)} × ${bytes.readUInt16BE(at + 5)}`;
  }
  return undefined;
}
