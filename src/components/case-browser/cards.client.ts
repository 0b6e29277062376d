import { countyText, type CaseCard } from '../../domain/card.ts';
import { href } from '../href.ts';
import { signAddress } from '../sign-address.ts';
import { copyOf, element } from './dom.client.ts';

/** A list item with a filled copy of the card's template. Data becomes text and attributes, never markup. */
export function cardItem(template: HTMLTemplateElement, card: CaseCard): HTMLElement {
  const item = copyOf(template);
  element(item, '[data-case-id]', HTMLElement).dataset.caseId = card.id;
  element(item, '[data-part="link"]', HTMLAnchorElement).href = href(`/cases/${card.id}/`);
  const { figure } = card;
  const texts = {
    year: `${card.year}年`,
    county: countyText(card.counties),
    category: card.category,
    link: card.title,
    what: figure?.what ?? '',
    before: figure?.before ?? '',
    after: figure?.after ?? '',
    unit: figure?.unit ?? '',
    period: figure?.period ?? '',
    agency: card.agency,
    award: card.awards.join('；'),
  };
  for (const [name, text] of Object.entries(texts)) part(item, name).textContent = text;
  element(item, '[data-part="compare"]', HTMLInputElement).value = card.id;
  const sign = element(item, '[data-part="sign"]', SVGUseElement);
  sign.setAttribute('href', signAddress(card.category));
  part(item, 'compared').textContent = `「${card.title}」`;
  part(item, 'figure').hidden = figure === undefined;
  part(item, 'change').hidden = figure?.before === undefined;
  part(item, 'inferred').hidden = !card.agencyInferred;
  part(item, 'awards').hidden = card.awards.length === 0;
  // A sample stands beside nothing that is real.
  part(item, 'sample').hidden = card.sample !== true;
  part(item, 'tick').hidden = card.sample === true;
  fillLabels(part(item, 'evidence'), card.evidence);
  return item;
}

function part(item: HTMLElement, name: string): HTMLElement {
  return element(item, `[data-part="${name}"]`, HTMLElement);
}

/** The template has one label, of which the others are copies. */
function fillLabels(list: HTMLElement, labels: readonly string[]): void {
  const model = element(list, 'li', HTMLLIElement);
  const items = labels.map((label) => {
    const item = model.cloneNode();
    item.textContent = label;
    return item;
  });
  list.replaceChildren(...items);
}
