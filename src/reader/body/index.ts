import type { RenderedBody } from '../../domain/archive.ts';
import type { BodyContext, BodyProblem } from './context.ts';

/** Placeholder until the renderer lands. */
export function readBody(_source: string, _context: BodyContext): { body: RenderedBody; problems: BodyProblem[] } {
  return { body: { html: '', headings: [], text: '', citations: {} }, problems: [] };
}
