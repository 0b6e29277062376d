import { createCanvas } from '@napi-rs/canvas';
import { COLOURS } from './draw.ts';

/** Pixels that a phone wants for an icon on its home screen. */
const SIZE = 180;

/** The rod of public/favicon.svg, drawn on its grid of 32; without round corners, which phones cut themselves. */
export function drawIcon(): Promise<Buffer> {
  const canvas = createCanvas(SIZE, SIZE);
  const pen = canvas.getContext('2d');
  pen.fillStyle = COLOURS.mark;
  pen.fillRect(0, 0, SIZE, SIZE);
  pen.scale(SIZE / 32, SIZE / 32);
  pen.fillStyle = COLOURS.surface;
  pen.fillRect(10, 2, 12, 28);
  pen.fillStyle = COLOURS.mark;
  for (const top of [8, 18]) pen.fillRect(12, top, 8, 6);
  return canvas.encode('png');
}
