/** Custom properties of a style sheet by name, without the two hyphens; values as written. */
export type Tokens = ReadonlyMap<string, string>;

/** The custom properties of `:root` in light, and what they become in dark. */
export interface TokenSets {
  light: Tokens;
  /** Those of light where dark says nothing else. */
  dark: Tokens;
}

const DARK = /@media\s*\(prefers-color-scheme:\s*dark\)\s*\{\s*:root\s*\{([^}]*)\}\s*\}/;

/** Reads the design tokens out of their style sheet: one `:root` block, and one within `prefers-color-scheme: dark`. */
export function readTokens(css: string): TokenSets {
  const bare = css.replace(/\/\*[^]*?\*\//g, '');
  const dark = DARK.exec(bare);
  const light = /:root\s*\{([^}]*)\}/.exec(bare.replace(DARK, ''));
  if (!dark || !light) throw new Error('No :root block, or none for dark');
  const tokens = propertiesOf(light[1]);
  return { light: tokens, dark: new Map([...tokens, ...propertiesOf(dark[1])]) };
}

/** The value of a token. Throws when there is none of this name. */
export function tokenOf(tokens: Tokens, name: string): string {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`No token --${name}`);
  return value;
}

function propertiesOf(block = ''): Map<string, string> {
  const found = block.matchAll(/--([\w-]+):\s*([^;]+);/g);
  return new Map([...found].map(([, name = '', value = '']) => [name, value.trim().replace(/\s+/g, ' ')]));
}
