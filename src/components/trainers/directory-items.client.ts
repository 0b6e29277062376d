import type { DirectoryResult, DirectoryRow } from '../../domain/directory-filter.ts';
import { copyOf, element } from '../case-browser/dom.client.ts';

/** A card for the row, made from the page's empty card. Data goes in as text only. */
export function trainerItem(template: HTMLTemplateElement, row: DirectoryRow, home: string): HTMLElement {
  const item = copyOf(template);
  const named = (name: string) => element(item, `[data-part="${name}"]`, HTMLElement);
  element(item, '[data-trainer-id]', HTMLElement).dataset['trainerId'] = row.id;
  const texts = { ...row, cases: String(row.cases), categories: row.categories.join('、') };
  for (const name of ['county', 'kind', 'name', 'agency', 'cases', 'categories', 'registration'] as const) {
    named(name).textContent = texts[name];
  }
  named('agency').hidden = row.agency === '' || row.agency === row.name;
  element(item, 'a', HTMLAnchorElement).href = `${home}${row.id}/`;
  const caution = named('caution');
  caution.replaceWith(
    ...row.cautions.map((text) => {
      const mark = caution.cloneNode();
      mark.textContent = text;
      return mark;
    }),
  );
  return item;
}

/** What a screen reader says of the answer, and everyone sees. */
export function statusText({ total, page, pages }: DirectoryResult): string {
  if (total === 0) return '沒有符合條件的師資。請減少條件，或清除條件看全部。';
  return pages === 1 ? `符合條件的共 ${total} 筆` : `符合條件的共 ${total} 筆，第 ${page} 頁，共 ${pages} 頁`;
}
