import { FACETS, type Facet } from '../../domain/facets.ts';
import type { Choice, Narrowed } from '../../domain/narrow.ts';
import { element, elements } from './dom.client.ts';
import { yearRange } from './range.client.ts';

/** Where the facets stand above the list and not beside it; as in the styles. */
const NARROW = '(max-width: 59.99rem)';

interface Option {
  facet: Facet;
  value: string;
  label: HTMLElement;
  box: HTMLInputElement;
  count: HTMLElement;
}

/** The boxes of the facets, which the server rendered. */
export interface FacetPanel {
  /** What is ticked. */
  chosen(): Choice;
  /** Ticks what is chosen; values that only samples have are there only with samples. */
  tick(choice: Choice, samples: boolean): void;
  /** Shows the counts; a value without a case cannot be chosen, only taken back. */
  count(counts: Narrowed['counts']): void;
}

/** Takes hold of the facets below `root`; `changed` is called when a reader changes what is ticked. */
export function facetPanel(root: HTMLElement, changed: () => void): FacetPanel {
  const options = FACETS.flatMap((facet) => optionsOf(root, facet));
  const years = options.filter(({ facet }) => facet === 'year');
  const known = years.map(({ value }) => value);
  const range = yearRange(root, known, (chosen) => {
    for (const { value, box } of years) box.checked = chosen.includes(value);
    changed();
  });
  if (matchMedia(NARROW).matches) closeAll(root);
  for (const { box } of options) {
    box.addEventListener('change', changed);
    // A box is not disabled while it has the focus, which would be lost with it.
    box.addEventListener('blur', () => (box.disabled = box.dataset.empty === 'true'));
  }
  return {
    chosen: () => choiceOf(options),
    tick(choice, samples) {
      for (const { facet, value, box, label } of options) {
        box.checked = choice[facet].includes(value);
        if (label.dataset.sample !== undefined) label.hidden = !samples && !box.checked;
      }
      for (const facet of FACETS) showChosen(root, facet, choice[facet].length);
      range.show(choice.year);
    },
    count(counts) {
      for (const facet of FACETS) {
        options.filter((option) => option.facet === facet).forEach(showCount(counts[facet]));
      }
      range.enable(years.some(({ box }) => box.dataset.empty !== 'true'));
    },
  };
}

function optionsOf(root: HTMLElement, facet: Facet): Option[] {
  return elements(root, `[data-facet="${facet}"] [data-value]`, HTMLElement).map((label) => ({
    facet,
    value: label.dataset.value ?? '',
    label,
    box: element(label, 'input', HTMLInputElement),
    count: element(label, '[data-part="count"]', HTMLElement),
  }));
}

/** Eight names fit a small screen; all their values would be a wall before the list. */
function closeAll(root: HTMLElement): void {
  for (const group of elements(root, 'details', HTMLDetailsElement)) group.open = false;
}

function choiceOf(options: readonly Option[]): Choice {
  const chosen = (facet: Facet): string[] =>
    options.filter((each) => each.facet === facet && each.box.checked).map(({ value }) => value);
  return Object.fromEntries(FACETS.map((facet) => [facet, chosen(facet)])) as Record<Facet, string[]>;
}

function showCount(counts: readonly number[]) {
  return ({ label, box, count }: Option, position: number): void => {
    const number = counts[position] ?? 0;
    label.dataset.count = String(number);
    count.textContent = number.toLocaleString('zh-TW');
    const empty = number === 0 && !box.checked;
    box.dataset.empty = String(empty);
    box.disabled = empty && document.activeElement !== box;
  };
}

/** How many values of a facet are chosen, beside its name; a facet with a choice is open. */
function showChosen(root: HTMLElement, facet: Facet, number: number): void {
  const group = root.querySelector(`[data-facet="${facet}"]`);
  if (!(group instanceof HTMLDetailsElement)) return;
  const note = element(group, '[data-part="chosen"]', HTMLElement);
  note.hidden = number === 0;
  note.textContent = `已選 ${number}`;
  if (number > 0) group.open = true;
}
