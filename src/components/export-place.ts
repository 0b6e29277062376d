import { placeOf, type ExportPlace } from '../domain/export/place.ts';
import site from '../../site.config.ts';
import { href } from './href.ts';

/** Where this site's exports come from; `address` is the build's own (`Astro.site`), before that of the settings. */
export function exportPlace(address: URL | undefined): ExportPlace {
  return placeOf(site, new URL(href('/'), address ?? site.address).href);
}
