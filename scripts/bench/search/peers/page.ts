import type { Stretch } from '../answer.ts';
import type { Engine } from '../engine.ts';
import type { Reader } from '../reader.ts';

/** What a peer gives for a query, in its page. */
export interface Found {
  /** In the peer's own order; what they are is the peer's affair. */
  ids: string[];
  /** Of the first results, in order. */
  excerpts: Stretch[][];
}

/** A peer that has been loaded into its page. */
export interface PeerPage {
  search(query: string): Promise<Found>;
}

interface Peer extends Pick<Engine, 'name' | 'visit'> {
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

/** Searches with a peer in an empty page, which loads it at the first query. */
export function peerEngine(reader: Reader, home: string, peer: Peer): Engine {
  const { page, network } = reader;
  const caseOf = peer.caseOf ?? ((id: string) => id);
  let isLoaded = false;
  return {
    name: peer.name,
    visit: peer.visit,
    async open() {
      await reader.begin(home);
      isLoaded = false;
    },
    async ask({ text }) {
      const before = network.bytes();
      const load = isLoaded ? '' : peer.load.toString();
      isLoaded = true;
      const question = { text, load, given: peer.given, seen: SEEN };
      const { ids, excerpts, milliseconds } = await page.evaluate(askPeer, question);
      await network.quiet();
      const cases = ids.map(caseOf);
      return {
        ids: cases,
        literal: cases.length,
        relaxed: false,
        cards: excerpts.map((excerpt, at) => ({ id: cases[at] ?? '', title: [], excerpts: [excerpt] })),
        cost: { bytes: network.bytes() - before, milliseconds },
        narrowed: [],
      };
    },
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
