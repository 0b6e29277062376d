import { readdirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ID_PATTERN } from '../domain/primitives.ts';
import type { Problem } from '../domain/problem.ts';
import type { Code } from './codes.ts';
import { FOLDERS, LISTS } from './kinds.ts';
import type { FolderKind, Kind, ListKind } from './kinds.ts';
import { compare, fileProblem } from './problems.ts';
import { legible, quote } from './quote.ts';
import { didYouMean, nearest } from './suggest.ts';
import { reasonOf, unreadable } from './unreadable.ts';

/** A file that holds records. */
export interface ListedFile {
  kind: Kind;
  /** Where it is on this machine. */
  location: string;
  /** Path from the project's root, with `/`. */
  path: string;
  /** File name without its extension: the id that its record must have. */
  id: string;
  /** Whether it lies in the private folder of people. */
  isPrivate: boolean;
}

/** What a content folder holds. */
export interface Listing {
  files: ListedFile[];
  /** File names in `media/<case id>/`, by case id. */
  media: Map<string, Set<string>>;
  /** Path of the media folder, as problems name it. */
  mediaPath: string;
  problems: Problem[];
}

/** Files that hold no records and may lie in any folder. */
const PLAIN = new Set(['README.md', 'LICENSE', '.gitkeep', '.gitignore', '.gitattributes', '.DS_Store']);

interface Place {
  location: string;
  path: string;
}

/** Lists a content folder and the folder of people. No symbolic link is followed, nothing unknown is passed over. */
export function listContent(options: { root: string; contentDir: string; peopleDir?: string }): Listing {
  const at = (location: string): Place => ({ location, path: pathFrom(options.root, location) });
  const content = at(options.contentDir);
  const listing: Listing = { files: [], media: new Map(), mediaPath: `${content.path}/media`, problems: [] };
  listTop(content, listing);
  if (options.peopleDir !== undefined) listFolder(at(options.peopleDir), 'trainers', true, listing);
  return listing;
}

/** A path as problems show it: from the root, with `/`. */
export function pathFrom(root: string, location: string): string {
  return relative(root, location).split(sep).join('/') || '.';
}

function listTop(content: Place, listing: Listing): void {
  const entries = entriesOf(content, listing);
  // A folder that cannot be read says nothing of what it lacks.
  if (entries === undefined) return;
  const lists = new Map<string, ListKind>(
    Object.entries(LISTS).map(([kind, file]) => [file, kind as ListKind]),
  );
  const known = [...lists.keys(), ...Object.keys(FOLDERS), 'media'];
  for (const entry of entries) {
    const place = within(content, entry.name);
    const list = lists.get(entry.name);
    if (list !== undefined && entry.isFile()) {
      listing.files.push({ kind: list, ...place, id: list, isPrivate: false });
    } else if (Object.hasOwn(FOLDERS, entry.name) && entry.isDirectory()) {
      listFolder(place, entry.name as FolderKind, false, listing);
    } else if (entry.name === 'media' && entry.isDirectory()) {
      listMedia(place, listing);
    } else {
      listing.problems.push(
        unknown(place, entry, `這裡只放 ${known.join('、')}。`, nearest(entry.name, known)),
      );
    }
  }
  if (!entries.some(({ name }) => name === 'cases')) {
    const path = `${content.path}/cases`;
    const hint = '請建立這個資料夾，案例都放在其中；或檢查 CONTENT_DIR 的設定。';
    listing.problems.push(fileProblem(path, 'content-missing', `找不到資料夾「${legible(path)}」`, hint));
  }
  for (const file of lists.keys()) {
    if (entries.some((entry) => entry.name === file)) continue;
    listing.problems.push(
      fileProblem(
        `${content.path}/${file}`,
        'content-missing',
        `找不到「${file}」`,
        '請補上這個檔案；固定清單不可缺少。',
      ),
    );
  }
}

function listFolder(folder: Place, kind: FolderKind, isPrivate: boolean, listing: Listing): void {
  const extension = FOLDERS[kind];
  const entries = entriesOf(folder, listing) ?? [];
  const names = entries.map(({ name }) => name);
  for (const entry of entries) {
    const place = within(folder, entry.name);
    const lower = entry.name.toLowerCase();
    const id = entry.name.slice(0, -extension.length);
    if (!entry.isFile() || !lower.endsWith(extension)) {
      const allowed = `這個資料夾只放副檔名為「${extension}」的檔案，不放子資料夾。`;
      listing.problems.push(unknown(place, entry, allowed));
    } else if (lower !== entry.name && names.includes(lower)) {
      listing.problems.push(twin(place, lower));
    } else if (ID_PATTERN.test(id) && entry.name.endsWith(extension)) {
      listing.files.push({ kind, ...place, id, isPrivate });
    } else {
      const other = names.find((name) => name !== entry.name && name.toLowerCase() === lower);
      if (other !== undefined) listing.problems.push(twin(place, other));
      listing.problems.push(badName(place, entry.name, extension));
    }
  }
}

function twin(place: Place, lower: string): Problem {
  const hint = '在有些電腦上兩者是同一個檔案。請刪除或改名其中一個，檔名一律小寫。';
  return fileProblem(place.path, 'file-name-case', `檔名與${quote(lower)}只差在大小寫`, hint);
}

function badName(place: Place, name: string, extension: string): Problem {
  const hint =
    `檔名就是代號，只能用小寫英文字母、數字和單一連字號，以字母開頭，再加「${extension}」，` +
    `例如 tc-103-document-flow${extension}。`;
  return fileProblem(place.path, 'file-name', `檔名${quote(name)}不合規定`, hint);
}

function listMedia(media: Place, listing: Listing): void {
  for (const entry of entriesOf(media, listing) ?? []) {
    const folder = within(media, entry.name);
    if (!entry.isDirectory()) {
      listing.problems.push(unknown(folder, entry, '媒體檔案要放在以案例代號為名的子資料夾。'));
      continue;
    }
    const names = new Set<string>();
    for (const file of entriesOf(folder, listing) ?? []) {
      if (file.isFile()) names.add(file.name);
      else listing.problems.push(unknown(within(folder, file.name), file, '這裡只放檔案，不放子資料夾。'));
    }
    listing.media.set(entry.name, names);
  }
}

/** The entries of a folder that may matter, by name; links become problems, as does a folder that cannot be read. */
function entriesOf(folder: Place, listing: Listing): Dirent[] | undefined {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder.location, { withFileTypes: true });
  } catch (error) {
    listing.problems.push(missingFolder(folder, error) ?? unreadable(folder.path, '資料夾', error));
    return undefined;
  }
  entries.sort((a, b) => compare(a.name, b.name));
  for (const entry of entries.filter((each) => each.isSymbolicLink())) {
    listing.problems.push(
      fileProblem(
        within(folder, entry.name).path,
        'file-link',
        `${quote(entry.name)}是符號連結`,
        '請改放檔案本身；內容資料夾不可連到別處。',
      ),
    );
  }
  return entries.filter((entry) => !entry.isSymbolicLink() && !(entry.isFile() && PLAIN.has(entry.name)));
}

function missingFolder({ path }: Place, error: unknown): Problem | undefined {
  if (!['ENOENT', 'ENOTDIR'].includes(reasonOf(error))) return undefined;
  const hint = '請檢查 CONTENT_DIR 與 PEOPLE_DIR 的設定，或建立這個資料夾。';
  return fileProblem(path, 'content-missing', `找不到資料夾「${legible(path)}」`, hint);
}

function within(folder: Place, name: string): Place {
  return { location: join(folder.location, name), path: `${folder.path}/${name}` };
}

function unknown(place: Place, entry: Dirent, allowed: string, suggestion?: string): Problem {
  const code: Code = 'file-unknown';
  const what = entry.isDirectory() ? '資料夾' : '檔案';
  const hint = `${didYouMean(suggestion)}${allowed}請移走、改名或刪除。`;
  return fileProblem(place.path, code, `不認得的${what}${quote(entry.name)}`, hint);
}
