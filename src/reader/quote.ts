const LONGEST = 40;

/** A value as a message may show it: at most 40 characters, one line, control characters visible. */
export function quote(value: unknown): string {
  return `「${shown(value)}」`;
}

/** Like `quote`, without the brackets. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : describe(value);
  const characters = [...text];
  const cut = characters.length > LONGEST ? [...characters.slice(0, LONGEST - 1), '…'] : characters;
  return legible(cut.join(''));
}

/** A text of any length on one line, with its control and invisible characters made visible. */
export function legible(text: string): string {
  return [...text].map(visible).join('');
}

/** A control or invisible character by its code, any other as it is. */
export function visible(character: string): string {
  if (!/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  return `〔U+${code.toString(16).toUpperCase().padStart(4, '0')}〕`;
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return '空白';
  if (Array.isArray(value)) return '清單';
  if (typeof value === 'object') return '一組欄位';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
}

/** A closed list in a hint: the first ten, joined by 、. */
export function listed(values: readonly unknown[]): string {
  const first = values.slice(0, 10).map(shown).join('、');
  return values.length > 10 ? `${first}…（共 ${values.length} 個）` : first;
}
