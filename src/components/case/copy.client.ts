/** How long a confirmation stands, in milliseconds. */
const STANDS = 4000;

/**
 * Gives each text to copy its button. Where the browser lets no page write to the clipboard, the text is
 * selected instead, and the reader is told so; without this script it can be selected by hand.
 */
function offerCopy(block: Element): void {
  const button = block.querySelector('[data-copy-button]');
  const text = block.querySelector('[data-copy-text]');
  const said = block.querySelector('[data-copy-said]');
  if (!(button instanceof HTMLButtonElement) || text === null || said === null) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  button.hidden = false;
  button.addEventListener('click', () => {
    void copy(text).then((outcome) => {
      said.textContent = outcome;
      clearTimeout(timer);
      timer = setTimeout(() => (said.textContent = ''), STANDS);
    });
  });
}

async function copy(text: Element): Promise<string> {
  try {
    await navigator.clipboard.writeText(text.textContent.trim());
    return '已複製';
  } catch {
    getSelection()?.selectAllChildren(text);
    return '已選取，請按 Ctrl＋C 或 ⌘C 複製';
  }
}

for (const block of document.querySelectorAll('[data-copy]')) offerCopy(block);
