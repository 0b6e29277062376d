import { endsOf, withEnd, yearsWithin, type YearEnds } from '../../domain/year-range.ts';
import { elements } from './dom.client.ts';

/** The two selects above the boxes of the years; a page with few years has none. */
export interface YearRange {
  /** Shows the ends of the chosen years; that there is none when these are no unbroken run. */
  show(chosen: readonly string[]): void;
  /** Whether there is anything to choose. */
  enable(possible: boolean): void;
}

/** Takes hold of the selects below `root`; `choose` gets the years between the ends when a reader sets one. */
export function yearRange(
  root: HTMLElement,
  known: readonly string[],
  choose: (years: string[]) => void,
): YearRange {
  const selects = elements(root, 'select[data-year-end]', HTMLSelectElement);
  let ends: YearEnds = { from: '', to: '' };
  // Typing a year sets others on the way (1 is 115, 10 is 109): as long as a reader stays with one end, it is
  // set beside the other as that was before, and not as the last step left it.
  let edited: HTMLSelectElement | undefined;
  let before = ends;
  let setting = false;
  let off = false;
  for (const select of selects) {
    select.addEventListener('change', () => {
      if (select !== edited) before = ends;
      edited = select;
      setting = true;
      choose(yearsWithin(known, withEnd(known, before, endOf(select), select.value)));
      setting = false;
    });
    // Not disabled while it has the focus, which would be lost with it.
    select.addEventListener('blur', () => {
      select.disabled = off;
      edited = undefined;
    });
  }
  return {
    show(chosen) {
      ends = endsOf(known, chosen);
      if (!setting) edited = undefined;
      for (const select of selects) select.value = ends[endOf(select)];
    },
    enable(possible) {
      off = !possible;
      for (const select of selects) select.disabled = off && document.activeElement !== select;
    },
  };
}

function endOf({ dataset }: HTMLSelectElement): keyof YearEnds {
  return dataset.yearEnd === 'to' ? 'to' : 'from';
}
