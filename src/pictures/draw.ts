import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { PICTURE_SIZE, type Picture } from '../domain/picture.ts';
import { balancedLines } from './lines.ts';

/** Of 100: letters stay sharp, and a picture stays below 60 KB. */
const QUALITY = 88;

/** The light colours of src/styles/tokens.css; a test holds them to it. */
export const COLOURS = {
  paper: '#fbfaf6',
  surface: '#ffffff',
  ink: '#1f211f',
  muted: '#595b56',
  mark: '#ad371c',
} as const;

const REGULAR = 'Picture Regular';
const BOLD = 'Picture Bold';
const ROD = 24;
const LEFT = 72;
const ROOM = PICTURE_SIZE.width - LEFT - 48;
/** Without a figure below it, a title may be larger. */
const TITLE = { alone: [54, 48], sizes: [42, 38, 34, 30], most: 3, top: 92 };

/** Registers the two fonts once in a process: they are shipped in a package, so that every machine draws alike. */
export function registerFonts(): void {
  if (GlobalFonts.has(BOLD)) return;
  const { resolve } = createRequire(import.meta.url);
  const file = (weight: string) =>
    resolve(`@expo-google-fonts/noto-sans-tc/${weight}/NotoSansTC_${weight}.ttf`);
  GlobalFonts.registerFromPath(file('400Regular'), REGULAR);
  GlobalFonts.registerFromPath(file('700Bold'), BOLD);
}

/** Draws a picture and encodes it as JPEG. The same texts give the same bytes. Call `registerFonts` before. */
export function drawPicture(picture: Picture): Promise<Buffer> {
  const canvas = createCanvas(PICTURE_SIZE.width, PICTURE_SIZE.height);
  const pen = canvas.getContext('2d');
  drawGround(pen);
  write(pen, picture.kicker, { font: REGULAR, size: 20, colour: COLOURS.muted, y: 60 });
  const below = drawTitle(pen, picture);
  if (picture.figure) drawFigure(pen, picture.figure, below);
  drawSender(pen, picture);
  return canvas.encode('jpeg', QUALITY);
}

/** Paper, and at its left edge the surveyor's rod (標竿) in its stripes. */
function drawGround(pen: SKRSContext2D): void {
  const { width, height } = PICTURE_SIZE;
  pen.fillStyle = COLOURS.paper;
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = COLOURS.surface;
  pen.fillRect(0, 0, ROD, height);
  pen.fillStyle = COLOURS.mark;
  const stripe = height / 7;
  for (let at = 0; at < height; at += 2 * stripe) pen.fillRect(0, at, ROD, stripe);
  pen.fillRect(ROD - 1, 0, 1, height);
}

/** The largest size at which the title fits into its lines; returns where it ends. */
function drawTitle(pen: SKRSContext2D, { title, figure }: Picture): number {
  const { most, top } = TITLE;
  const sizes = figure ? TITLE.sizes : [...TITLE.alone, ...TITLE.sizes];
  for (const size of sizes) {
    const lines = fitted(pen, title, size);
    if (lines.length > most && size !== sizes.at(-1)) continue;
    lines.forEach((line, index) => {
      write(pen, line, { font: BOLD, size, colour: COLOURS.ink, y: top + size + index * size * 1.35 });
    });
    return top + lines.length * size * 1.35;
  }
  return top;
}

function fitted(pen: SKRSContext2D, text: string, size: number): string[] {
  pen.font = `${size}px "${BOLD}"`;
  return balancedLines(text, (line) => pen.measureText(line).width, ROOM);
}

/** From what to what, as on a card, and below it what was measured; smaller where it would not fit. */
function drawFigure(pen: SKRSContext2D, figure: NonNullable<Picture['figure']>, below: number): void {
  const y = Math.max(below + 62, 272);
  const parts = figureParts(figure);
  const width = parts.reduce((sum, part) => sum + widthOf(pen, part.text, part), 0);
  const shrink = Math.min(1, ROOM / width);
  let x = LEFT;
  for (const { text, ...style } of parts)
    x += write(pen, text, { ...style, size: style.size * shrink, x, y });
  write(pen, clipped(pen, figure.what), { font: REGULAR, size: 20, colour: COLOURS.ink, y: y + 32 });
}

function figureParts({ before, after, unit }: NonNullable<Picture['figure']>) {
  const from = { text: `${before ?? ''} → `, font: REGULAR, size: 30, colour: COLOURS.muted };
  return [
    ...(before === undefined ? [] : [from]),
    { text: after, font: BOLD, size: 48, colour: COLOURS.mark },
    { text: ` ${unit}`, font: REGULAR, size: 24, colour: COLOURS.ink },
  ];
}

function widthOf(pen: SKRSContext2D, text: string, { font, size }: Pick<Style, 'font' | 'size'>): number {
  pen.font = `${size}px "${font}"`;
  return pen.measureText(text).width;
}

/** One line; a longer text ends in an ellipsis. */
function clipped(pen: SKRSContext2D, text: string): string {
  pen.font = `20px "${REGULAR}"`;
  if (pen.measureText(text).width <= ROOM) return text;
  const characters = [...text];
  while (pen.measureText(`${characters.join('')}…`).width > ROOM) characters.pop();
  return `${characters.join('')}…`;
}

function drawSender(pen: SKRSContext2D, { name, mark }: Picture): void {
  const y = PICTURE_SIZE.height - 36;
  const width = write(pen, name, { font: BOLD, size: 24, colour: COLOURS.ink, y });
  if (mark !== undefined)
    write(pen, mark, { font: REGULAR, size: 18, colour: COLOURS.muted, x: LEFT + width + 20, y });
}

interface Style {
  font: string;
  size: number;
  colour: string;
  x?: number;
  y: number;
}

/** Writes one line with its baseline at `y`; returns its width. */
function write(pen: SKRSContext2D, text: string, { font, size, colour, x = LEFT, y }: Style): number {
  pen.font = `${size}px "${font}"`;
  pen.fillStyle = colour;
  pen.fillText(text, x, y);
  return pen.measureText(text).width;
}
