/** Relative luminance of a colour written `#rrggbb`, as WCAG 2 defines it: 0 black, 1 white. Throws on another way of writing. */
export function luminanceOf(color: string): number {
  const [red, green, blue] = channelsOf(color);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The contrast ratio of two colours by WCAG 2, from 1 (the same) to 21 (black on white), in either order. */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** A ratio to 1 as readers see it, rounded down, so that a colour that just fails is not shown as one that passes. */
export function ratioText(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}

function channelsOf(color: string): [red: number, green: number, blue: number] {
  const digits = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color);
  if (!digits) throw new Error(`Not a colour as #rrggbb: ${color}`);
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((hex) => Number.parseInt(hex, 16));
  return [red, green, blue];
}

/** A channel of 0 to 255 as the share of light that it gives. */
function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
