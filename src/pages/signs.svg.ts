import type { APIRoute } from 'astro';
import { getArchive } from '../archive.ts';
import { SIGN_GRID, SIGNS } from '../components/signs.ts';

/** The signs of the categories, each under the category's name. */
export const GET: APIRoute = async () => {
  const { categories } = await getArchive();
  const symbols = categories.map(
    ({ name, slug }) =>
      `<symbol id="${escaped(name)}" viewBox="0 0 ${SIGN_GRID} ${SIGN_GRID}"><path d="${SIGNS[slug] ?? SIGNS['other'] ?? ''}" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"/></symbol>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`;
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};

function escaped(text: string): string {
  return text.replace(/[<>&"']/g, (character) => `&#${character.codePointAt(0) ?? 0};`);
}
