import type { Media } from '../../domain/case-parts.ts';
import type { Code } from '../codes.ts';
import { quote } from '../quote.ts';
import { didYouMean, nearest } from '../suggest.ts';
import type { BodyContext } from './context.ts';

/** A file of the case, with the address that the page loads it from; or why it cannot be shown. */
export type MediaTarget = { media: Media; address: string } | { code: Code; message: string; hint: string };

const WORDS = { picture: '圖片', video: '影片' } as const;
const SHAPES = {
  picture: /\.(?:png|jpe?g|webp|avif|gif)$/,
  video: /\.(?:mp4|webm)$/,
} as const;
const ENDINGS = { picture: 'png、jpg、jpeg、webp、avif、gif', video: 'mp4、webm' } as const;

/** Finds the picture or video that a body names. Only a plain name of a listed and existing file is accepted. */
export function resolveMedia(name: string, kind: 'picture' | 'video', context: BodyContext): MediaTarget {
  const word = WORDS[kind];
  if (!/^[^/\\:%?#\s\p{C}]+$/u.test(name) || name.startsWith('.')) {
    return {
      code: 'media-outside',
      message: `${word}只能寫檔名：${quote(name)}`,
      hint: `請把檔案放進 content/media/${context.caseId}/，這裡只寫檔名，不寫路徑或網址。`,
    };
  }
  if (!SHAPES[kind].test(name)) {
    return {
      code: 'media-type',
      message: `${quote(name)}不是可以顯示的${word}`,
      hint: `${word}只能用 ${ENDINGS[kind]}，副檔名用小寫。`,
    };
  }
  const names = [...context.mediaFiles].filter((file) => SHAPES[kind].test(file)).sort();
  if (!context.mediaFiles.has(name)) {
    const guess = didYouMean(nearest(name, names));
    return {
      code: 'media-missing',
      message: `找不到${word}${quote(name)}`,
      hint: `${guess}請把檔案放進 content/media/${context.caseId}/，檔名與大小寫要完全相同。`,
    };
  }
  return listed(name, kind, context);
}

function listed(name: string, kind: 'picture' | 'video', context: BodyContext): MediaTarget {
  const media = context.media.find((entry) => entry.file === name);
  if (media === undefined || media.kind !== kind || media.alt.trim() === '') {
    return {
      code: 'media-unlisted',
      message: `${WORDS[kind]}${quote(name)}沒有列在 media 欄位`,
      hint: `請在 media 加上這個檔案，kind 填 ${kind}，並填 alt（替代文字）與 rights（權利）。`,
    };
  }
  const base = context.base.endsWith('/') ? context.base : `${context.base}/`;
  const address = `${base}media/${encodeURIComponent(context.caseId)}/${encodeURIComponent(name)}`;
  return { media, address };
}
