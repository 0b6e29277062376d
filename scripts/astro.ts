import { astro } from './site/astro.ts';

// Astro's own command line, without its telemetry.
process.exitCode = astro(process.argv.slice(2), {});
