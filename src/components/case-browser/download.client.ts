import { create, element, elements } from './dom.client.ts';
import type { DataAddresses, Ending, SelectionFile } from './download-files.client.ts';

/** The part of the page that offers the listed cases as a file. */
export interface DownloadOffer {
  /** Says which cases are listed now, on all pages and in their order. */
  of(ids: readonly string[]): void;
}

/** How long a made-up address must last after the browser was told to save it, in milliseconds. */
const LASTS = 60_000;

/** Takes hold of the buttons below `root`. What makes the files is loaded when one is asked for, not before. */
export function offerDownload(root: HTMLElement): DownloadOffer {
  const about = element(root, '[data-part="download-about"]', HTMLElement);
  const status = element(root, '[data-part="download-status"]', HTMLElement);
  const buttons = elements(root, '[data-ending]', HTMLButtonElement);
  const from: DataAddresses = { rows: root.dataset.rows ?? '', citations: root.dataset.citations ?? '' };
  let ids: readonly string[] = [];
  /** The download under way; another click waits for nothing, and a changed list does not change it. */
  let running = false;

  async function download(ending: Ending, wanted: readonly string[]): Promise<void> {
    if (running || wanted.length === 0) return;
    running = true;
    status.textContent = `正在準備 ${countText(wanted)}的檔案…`;
    try {
      const { selectionFile } = await import('./download-files.client.ts');
      const file = await selectionFile(ending, wanted, from);
      save(file);
      status.textContent = `已下載 ${file.name}，共 ${countText(wanted)}。`;
    } catch {
      const again = create('button', '再試一次', { type: 'button', class: 'quiet', 'data-retry': '' });
      again.addEventListener('click', () => void download(ending, wanted));
      status.replaceChildren(create('span', '檔案準備失敗，請檢查網路連線。'), again);
    } finally {
      running = false;
    }
  }

  for (const button of buttons) {
    const ending = endingOf(button);
    button.addEventListener('click', () => void download(ending, ids));
  }
  return {
    of(listed) {
      ids = listed;
      const none = ids.length === 0;
      about.textContent = none
        ? '清單上沒有案例，沒有東西可以下載。'
        : `目前清單的 ${countText(ids)}，含所有分頁，依清單的順序。`;
      for (const button of buttons) button.disabled = none;
      if (!running) status.replaceChildren();
    },
  };
}

function countText(ids: readonly string[]): string {
  return `${ids.length.toLocaleString('zh-TW')} 件`;
}

function endingOf({ dataset: { ending } }: HTMLElement): Ending {
  if (ending === 'csv' || ending === 'bib' || ending === 'ris') return ending;
  throw new Error(`No file ends in ${ending ?? 'nothing'}`);
}

function save({ name, text, mediaType }: SelectionFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
  create('a', '', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), LASTS);
}
