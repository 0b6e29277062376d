import { getArchive } from '../../archive.ts';
import { publicCases } from '../../domain/archive.ts';
import { caseTable } from '../../domain/case-table.ts';
import { searchText, type SearchText } from '../../domain/search-text.ts';
import site from '../../../site.config.ts';

/** What is searched of every case of the list, in the order of its table. */
export async function searchTexts(): Promise<SearchText[]> {
  const archive = await getArchive();
  const records = publicCases(archive, site);
  const byId = new Map(records.map((record) => [record.data.id, record]));
  return caseTable(records, archive).id.flatMap((id) => {
    const record = byId.get(id);
    return record === undefined ? [] : [searchText(record, archive)];
  });
}
