import type { Count } from '../../../src/domain/browse.ts';
import { fileAt, pagesOf, type BuiltSite } from '../built-site.ts';

/** What is wrong with the maps of a page: a county that is missing, a wrong number, name or address. */
export function mapFaults(site: BuiltSite, address: string, counts: readonly Count[]): string[] {
  const page = pagesOf(site).find((each) => each.address === address);
  if (page === undefined) return [`${address}: no such page`];
  const { $ } = page;
  return counts.flatMap(({ value, count }) => {
    const link = $(`svg a[data-county="${value}"]`);
    if (link.length !== 1) return [`${value}: ${link.length} times on the map`];
    const name = link.attr('aria-label');
    const path = link.attr('href') ?? '';
    const target = fileAt(site, path);
    return [
      ...(name === `${value}，${count} 件` ? [] : [`${value}: called ${name ?? ''}`]),
      ...(target === undefined ? [`${value}: leads to ${path}`] : []),
      ...(link.find('path').attr('d') ? [] : [`${value}: without a shape`]),
    ];
  });
}
