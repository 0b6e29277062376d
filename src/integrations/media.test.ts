import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archiveOf, caseRecord } from '../../tests/support/records.ts';
import { copyMedia, mediaFiles, serveMedia } from './media.ts';

const work = mkdtempSync(join(tmpdir(), 'biaogan-media-'));
const content = join(work, 'content');
const listing = (...files: string[]) => ({
  media: files.map((file) => ({
    file,
    kind: file.endsWith('.png') ? 'picture' : 'document',
    alt: '說明',
    rights: '示範機關',
  })),
});
const files = (...cases: Record<string, unknown>[]) =>
  mediaFiles(archiveOf({ cases: cases.map((fields) => caseRecord(fields)) }), content, { samples: false });

beforeAll(() => {
  for (const id of ['shown', 'draft', 'ended']) {
    mkdirSync(join(content, 'media', id), { recursive: true });
    for (const file of ['plan.pdf', 'map.png', 'other.pdf']) {
      writeFileSync(join(content, 'media', id, file), `${id} ${file}`);
    }
  }
  writeFileSync(join(work, 'secret.pdf'), 'secret');
  symlinkSync(join(work, 'secret.pdf'), join(content, 'media', 'shown', 'link.pdf'));
  symlinkSync(join(content, 'media', 'shown'), join(content, 'media', 'linked'));
});

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

describe('copying', () => {
  test('takes what public cases list, and no other file', () => {
    const out = join(work, 'out');
    copyMedia(
      files(
        { id: 'shown', ...listing('plan.pdf', 'map.png') },
        { id: 'draft', status: 'draft', ...listing('plan.pdf') },
        {
          id: 'ended',
          status: 'withdrawn',
          statusDate: '2025-01-01',
          statusReason: '測試',
          ...listing('map.png'),
        },
        { id: 'sample', sample: true, ...listing('plan.pdf') },
      ),
      out,
    );
    expect(readdirSync(out, { recursive: true }).sort()).toEqual([
      'media',
      'media/shown',
      'media/shown/map.png',
      'media/shown/plan.pdf',
    ]);
    expect(readFileSync(join(out, 'media/shown/plan.pdf'), 'utf8')).toBe('shown plan.pdf');
  });

  test.each([
    ['shown', 'link.pdf'],
    ['linked', 'plan.pdf'],
    ['shown', 'none.pdf'],
  ])('refuses %s/%s, and then copies nothing', (id, file) => {
    const out = join(work, `out-${id}-${file}`);
    const wanted = files({ id: 'draft', ...listing('map.png') }, { id, ...listing(file) });
    expect(() => {
      copyMedia(wanted, out);
    }).toThrow(file);
    expect(readdirSync(work)).not.toContain(`out-${id}-${file}`);
  });
});

describe('serving while developing', () => {
  let server: Server;
  let address = '';

  beforeAll(async () => {
    const serve = serveMedia('/base/', () => files({ id: 'shown', ...listing('plan.pdf', 'link.pdf') }));
    server = createServer((request, response) => {
      serve(request, response, () => {
        response.writeHead(404).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    server.close();
  });

  test.each(['/base/media/shown/plan.pdf', '/base/media/shown/plan.pdf?v=1'])('answers %s', async (path) => {
    const response = await fetch(address + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toBe('shown plan.pdf');
  });

  test('answers HEAD without the file', async () => {
    const response = await fetch(`${address}/base/media/shown/plan.pdf`, { method: 'HEAD' });
    expect([response.status, response.headers.get('content-length')]).toEqual([200, '14']);
  });

  test.each([
    '/media/shown/plan.pdf',
    '/base/media/shown/other.pdf',
    '/base/media/shown/link.pdf',
    '/base/media/draft/plan.pdf',
    '/base/media/shown/..%2Fdraft%2Fplan.pdf',
    '/base/media/%E0%A4%A',
  ])('passes on %s', async (path) => {
    expect((await fetch(address + path)).status).toBe(404);
  });

  test('passes on what is no request to read', async () => {
    const response = await fetch(`${address}/base/media/shown/plan.pdf`, { method: 'POST' });
    expect(response.status).toBe(404);
  });
});
