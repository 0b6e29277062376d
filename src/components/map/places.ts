/** Where the map writes a county's name, in units of the map, and from where a line leads to it. */
export interface NamePlace {
  x: number;
  y: number;
  /** For a county too small for its name: the end of the line, in the county. */
  from?: readonly [x: number, y: number];
}

/** The part of the map's units that is shown: left, top, width, height. */
export const MAP_VIEW = [0, -14, 470, 620] as const;

/**
 * Names stand in the middle of their county; those that would not fit stand beside it. By the county's
 * slug; placed by eye, so that no name covers another one or a border that matters.
 */
export const NAME_PLACES: Readonly<Record<string, NamePlace>> = {
  keelung: { x: 438, y: 14, from: [393, 36] },
  taipei: { x: 330, y: -2, from: [367, 38] },
  'new-taipei': { x: 375, y: 86 },
  taoyuan: { x: 312, y: 78 },
  'hsinchu-city': { x: 222, y: 84, from: [268, 92] },
  'hsinchu-county': { x: 306, y: 117 },
  'chiayi-city': { x: 96, y: 344, from: [190, 322] },
  'chiayi-county': { x: 222, y: 330 },
  changhua: { x: 195, y: 238 },
  yunlin: { x: 182, y: 286 },
  kaohsiung: { x: 222, y: 396 },
  pingtung: { x: 226, y: 500 },
  taitung: { x: 290, y: 428 },
  penghu: { x: 61, y: 418 },
  kinmen: { x: 87, y: 143 },
  lienchiang: { x: 78, y: 12 },
};
