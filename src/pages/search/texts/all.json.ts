import type { APIRoute } from 'astro';
import { searchTexts } from '../_texts.ts';

/** The words of all cases; after the build the index is made of them, and they are cut into a file for each case. */
export const GET: APIRoute = async () => Response.json(await searchTexts());
