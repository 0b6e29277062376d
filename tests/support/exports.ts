import type { ExportPlace } from '../../src/domain/export/place.ts';

/** A site in a subfolder, as exports name it. */
export const PLACE: ExportPlace = {
  site: '標竿庫',
  tagline: '地方治理標竿案例',
  home: 'https://biaogan.example/sub/',
  licence: {
    name: 'CC BY 4.0',
    id: 'CC-BY-4.0',
    address: 'https://creativecommons.org/licenses/by/4.0/legalcode.zh-hant',
  },
};
