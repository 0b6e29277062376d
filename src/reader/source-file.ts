/** A place in a file, both from 1; columns count characters (code points). */
export interface Position {
  line: number;
  column: number;
}

/** A file's text, and where its offsets lie. */
export interface SourceFile {
  /** Path from the project's root, with `/`. */
  path: string;
  /** Decoded text, without byte order mark. */
  text: string;
}

/** The line and column of a string offset; an offset beyond the end is the end. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, Math.max(0, offset));
  const lastBreak = before.lastIndexOf('\n');
  let line = 1;
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line += 1;
  return { line, column: [...before.slice(lastBreak + 1)].length + 1 };
}
