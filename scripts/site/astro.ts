import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ASTRO = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));

/** Runs Astro's own command line with settings added to the environment; gives its exit code. */
export function astro(args: readonly string[], settings: Readonly<Record<string, string>>): number {
  const done = spawnSync(process.execPath, [ASTRO, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...settings },
  });
  return done.status ?? 1;
}
