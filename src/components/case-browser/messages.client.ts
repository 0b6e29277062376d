import type { SearchUnavailable } from '../../search/engine.ts';
import { cleanQuery, QUERY_LIMIT } from '../../search/query.ts';
import type { Ignored, Wish } from './address.client.ts';
import { create } from './dom.client.ts';
import type { Listing } from './listing.client.ts';

/** Something that a reader must know about the list. */
export interface Message {
  text: string;
  /** Offers to try again. */
  retry?: () => void;
}

export const CUT: Message = { text: `搜尋詞太長，只用前 ${QUERY_LIMIT} 個字搜尋。` };

/** The cases could not be loaded, so that nothing can be searched or narrowed down. */
export const NO_TABLE =
  '案例資料載入失敗，搜尋和篩選暫時不能用。下面是最近年度的案例，也可以用分頁連結瀏覽。';

/** One message for everything in an address that was not understood. */
export function ignoredMessages(ignored: readonly Ignored[]): Message[] {
  if (ignored.length === 0) return [];
  const list = ignored
    .map(({ label, value }) => `${label}「${[...value].slice(0, 40).join('')}」`)
    .join('、');
  return [{ text: `網址中有本站沒有的條件，已略過：${list}。` }];
}

/** What a wish and its list ask to be said. */
export function listMessages(wish: Wish, { page }: Listing): Message[] {
  const nothingToFind = wish.q !== '' && !cleanQuery(wish.q).searchable;
  return [
    ...(nothingToFind ? [{ text: '搜尋詞沒有文字或數字，無法搜尋；下面沒有依搜尋詞篩選。' }] : []),
    ...(wish.page === page ? [] : [{ text: `沒有第 ${wish.page} 頁，改為顯示第 ${page} 頁。` }]),
  ];
}

/** What to do when the list is empty: why it is, as far as that can be known. */
export function emptyText({ q }: Wish, { found }: Listing): string {
  if (found === undefined) return '可以移除一部分條件。';
  if (found > 0) {
    return `「${q}」有 ${found.toLocaleString('zh-TW')} 件相符，但都不在所選的條件裡。可以移除一部分條件。`;
  }
  return `已比對全部案例的${SEARCHED}，沒有一件有「${q}」；異體字、簡體字、全形字與同義詞都已一併比對。可以換一個較短或較常用的詞。`;
}

/** What of a case is searched, as readers know it. */
const SEARCHED = '標題、摘要、內文、機關、縣市、年度、類別、標籤、得獎、成果與經費';

/** Says that a search failed; the list stands without it. */
export function failureMessage({ reason }: SearchUnavailable, retry: () => void): Message {
  if (reason === 'stale') {
    return {
      text: '網站的資料剛剛更新，這一頁還是舊的，請重新載入。下面沒有依搜尋詞篩選。',
      retry: () => location.reload(),
    };
  }
  if (reason === 'network') {
    return { text: '搜尋資料載入失敗，請檢查網路連線。下面沒有依搜尋詞篩選。', retry };
  }
  return {
    text: import.meta.env.DEV
      ? '開發模式沒有搜尋索引：請先執行 npm run build，再用 npm run preview 試搜尋。下面沒有依搜尋詞篩選。'
      : '這個網站目前沒有搜尋索引。下面沒有依搜尋詞篩選。',
    retry,
  };
}

/** Puts the messages into `root`, which a screen reader follows. */
export function showMessages(root: HTMLElement, messages: readonly Message[]): void {
  root.replaceChildren(
    ...messages.map(({ text, retry }) => {
      const message = create('p', text, { class: 'callout' });
      if (retry !== undefined) message.append(' ', retryButton(retry));
      return message;
    }),
  );
}

function retryButton(retry: () => void): HTMLButtonElement {
  const button = create('button', '再試一次', { type: 'button', class: 'quiet', 'data-retry': '' });
  button.addEventListener('click', retry);
  return button;
}
