import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { given } from './builds.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ASTRO = join(ROOT, 'node_modules/astro/bin/astro.mjs');
const RUN = join(ROOT, 'scripts/run.mjs');
const work = mkdtempSync(join(tmpdir(), 'biaogan-commands-'));

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

interface Ended {
  code: number | null;
  output: string;
}

/** Starts a command of the project; `heard` is called with all that it has said so far. */
function start(
  args: string[],
  env: Record<string, string>,
  heard: (output: string) => void = () => undefined,
) {
  const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...env } });
  const ended = new Promise<Ended>((resolve) => {
    let output = '';
    const hear = (part: Buffer): void => {
      output += part.toString();
      heard(output);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', (code) => {
      resolve({ code, output });
    });
  });
  return { child, ended };
}

async function listening(): Promise<{ server: Server; port: number }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

describe('every command', () => {
  test.each(['start', 'test', 'validate', 'bench'])('npm run %s -- --help explains itself', async (name) => {
    const { code, output } = await start([RUN, name, '--help'], {}).ended;
    expect(code).toBe(0);
    expect(output).toContain(`npm ${name === 'start' || name === 'test' ? name : `run ${name}`}`);
  });
});

describe('npm start', () => {
  test('says that the port is taken, before it builds', async () => {
    const { server, port } = await listening();
    const { code, output } = await start([RUN, 'start'], { PORT: String(port) }).ended;
    server.close();
    expect(code).toBe(1);
    expect(output).toContain(`連接埠 ${port} 已被其他程式使用`);
    expect(output).not.toContain('[build]');
  });

  test('refuses settings and arguments that it does not understand', async () => {
    const wrong = await start([RUN, 'start'], { PORT: 'abc' }).ended;
    expect([wrong.code, wrong.output]).toEqual([2, expect.stringContaining('PORT 的值「abc」')]);
    const unknown = await start([RUN, 'start', '--prot'], {}).ended;
    expect([unknown.code, unknown.output]).toEqual([2, expect.stringContaining('不認得的參數「--prot」')]);
  });

  test('builds and serves where it is told, also below a path', async () => {
    const { server, port } = await listening();
    await new Promise((resolve) => server.close(resolve));
    const env = { PORT: String(port), OUT_DIR: join(work, 'served'), BASE_PATH: '/biaogan/' };
    const home = `http://127.0.0.1:${port}/biaogan/`;
    const ready = Promise.withResolvers<string>();
    const { child, ended } = start([RUN, 'start'], env, (output) => {
      if (output.includes(`http://localhost:${port}/biaogan/`)) ready.resolve(output);
    });
    await Promise.race([ready.promise, ended]);
    const page = await fetch(home);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('標竿庫');
    expect((await fetch(`${home}no-such-page/`)).status).toBe(404);
    child.kill();
    await ended;
  });
});

describe('a build of wrong content', () => {
  test('fails, names the problem and writes nothing', async () => {
    const content = join(work, 'wrong');
    const outDir = join(work, 'nothing');
    cpSync(given('TEST_CONTENT'), content, { recursive: true });
    writeFileSync(join(content, 'cases', 'wrong-case.mdx'), '---js\nprocess.exit(0)\n---\n');
    const { code, output } = await start([ASTRO, 'build'], { CONTENT_DIR: content, OUT_DIR: outDir }).ended;
    expect(code).toBe(1);
    expect(output).toMatch(/wrong-case\.mdx:1:\d+/);
    expect(existsSync(join(outDir, 'index.html'))).toBe(false);
  });
});
