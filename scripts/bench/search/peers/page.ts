import type { Browser } from 'playwright-core';
import type { Stretch } from '../answer.ts';
import type { Visit } from '../engine.ts';
import { watchNetwork } from '../network.ts';

/** What a peer gives for a query, in its page. */
export interface Found {
  /** In the peer's own order; what they are is the peer's affair. */
  ids: string[];
  /** Of the first results, in order. */
  excerpts: { text: string; marked: boolean }[][];
}

/** A peer that has been loaded into its page. */
export interface PeerPage {
  search(query: string): Promise<Found>;
}

interface Peer {
  /** Runs in the page, at the first query. */
  load: (given: string) => Promise<PeerPage>;
  given: string;
  /** The case of a result, where a result has another name. */
  caseOf?: (id: string) => string;
}

declare global {
  interface Window {
    peer?: PeerPage;
  }
}

/** The page that peers search in: an empty list. */
export const PEER_HTML =
  '<!doctype html><html lang="zh-Hant-TW"><meta charset="utf-8"><title>peer</title><body><ol></ol></body></html>';

/** How many results a reader sees at first, as on the page of cases. */
const SEEN = 24;

/** Opens an empty page and searches in it with a peer. */
export async function openPeer(browser: Browser, home: string, peer: Peer): Promise<Visit> {
  const context = await browser.newContext({ locale: 'zh-TW' });
  const page = await context.newPage();
  const network = await watchNetwork(page);
  await page.goto(home);
  await network.quiet();
  const caseOf = peer.caseOf ?? ((id: string) => id);
  let isLoaded = false;
  return {
    async ask({ text }) {
      const before = network.bytes();
      const load = isLoaded ? '' : peer.load.toString();
      isLoaded = true;
      const { ids, excerpts, milliseconds } = await page.evaluate(askPeer, {
        text,
        load,
        given: peer.given,
        seen: SEEN,
      });
      await network.quiet();
      const cases = ids.map(caseOf);
      const cards = excerpts.map((excerpt: Stretch[], at) => ({
        id: cases[at] ?? '',
        title: [],
        excerpts: [excerpt],
      }));
      return {
        ids: cases,
        literal: cases.length,
        relaxed: false,
        cards,
        cost: { bytes: network.bytes() - before, milliseconds },
        narrowed: [],
      };
    },
    close: () => context.close(),
  };
}

/** Runs in the page: searches, and puts the first results into the list. */
async function askPeer({
  text,
  load,
  given,
  seen,
}: {
  text: string;
  load: string;
  given: string;
  seen: number;
}): Promise<Found & { milliseconds: number }> {
  const start = performance.now();
  if (load !== '') {
    const code = new Blob([`export const load = ${load};`], { type: 'text/javascript' });
    const address = URL.createObjectURL(code);
    const module = (await import(address)) as { load: Peer['load'] };
    window.peer = await module.load(given);
  }
  const found = await window.peer?.search(text);
  if (found === undefined) throw new Error('The peer is not loaded.');
  const items = found.ids.slice(0, seen).map((id, at) => {
    const item = document.createElement('li');
    item.textContent = `${id} ${(found.excerpts[at] ?? []).map((each) => each.text).join('')}`;
    return item;
  });
  document.querySelector('ol')?.replaceChildren(...items);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return { ...found, milliseconds: performance.now() - start };
}
