import { cleanQuery, type Query } from '../../search/query.ts';
import type { View } from './view.client.ts';

/** How long typing must rest before it is searched, in milliseconds. */
const REST = 350;

/**
 * Calls `asked` when the reader submits a query, or rests while typing one that is not the `current` one. One run of typing is one step of the
 * history: from its second call on, `replace` is true. Characters still being composed by an input method
 * (注音, 倉頡) are not a query yet.
 */
export function onQuery(
  { form, input }: Pick<View, 'form' | 'input'>,
  current: () => string,
  asked: (query: Query, replace: boolean) => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;

  function ask(): void {
    const query = cleanQuery(input.value);
    if (query.text === current()) return;
    asked(query, running);
    running = true;
  }

  function rest(): void {
    clearTimeout(timer);
    timer = setTimeout(ask, REST);
  }

  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) rest();
  });
  input.addEventListener('compositionend', rest);
  input.addEventListener('blur', () => (running = false));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    const query = cleanQuery(input.value);
    input.value = query.text;
    asked(query, running);
    running = false;
  });
}
