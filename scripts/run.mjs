// Starts a command of scripts/. Plain JavaScript, so that an old Node gets a clear answer instead of a syntax error.
import module from 'node:module';

const NEEDED = 24;
const [major] = process.versions.node.split('.').map(Number);
const name = process.argv[2];

if (major < NEEDED) {
  console.error(
    `需要 Node.js ${NEEDED} 以上（目前是 ${process.versions.node}）。請改用「npm run ${name ?? '指令'}」，它會自動使用專案內附的版本。\n` +
      `Node.js ${NEEDED} or later is needed (this is ${process.versions.node}). Use "npm run ${name ?? 'COMMAND'}", which brings its own.`,
  );
  process.exit(2);
}
// Compiled once, kept in the system's temporary folder: commands start sooner.
module.enableCompileCache?.();
process.argv.splice(1, 2, new URL(`./${name}.ts`, import.meta.url).pathname);
await import(`./${name}.ts`);
