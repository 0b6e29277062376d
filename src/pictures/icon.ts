import { createCanvas } from '@napi-rs/canvas';
import { COLOURS } from './draw.ts';

/** Pixels that a phone wants for an icon on its home screen. */
const SIZE = 180;

/** The rod of public/favicon.svg, drawn on its grid of 32, on paper: phones show transparency as black. */
export function drawIcon(): Promise<Buffer> {
  const canvas = createCanvas(SIZE, SIZE);
  const pen = canvas.getContext('2d');
  pen.fillStyle = COLOURS.paper;
  pen.fillRect(0, 0, SIZE, SIZE);
  pen.scale(SIZE / 32, SIZE / 32);
  pen.fillStyle = COLOURS.mark;
  pen.fillRect(11, 2, 10, 28);
  pen.fillStyle = COLOURS.paper;
  for (const top of [9, 23]) pen.fillRect(13, top, 6, 7);
  return canvas.encode('png');
}
