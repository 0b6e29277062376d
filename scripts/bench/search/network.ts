import type { CDPSession, Page } from 'playwright-core';

/** Counts what a page transfers. */
export interface Network {
  /** Bytes so far, as they went over the wire, heads of answers included. */
  bytes(): number;
  /** Waits until no request is under way. */
  quiet(): Promise<void>;
}

/** How long nothing may be under way before it counts as quiet, in milliseconds. */
const REST = 60;

/** Begins to count. What was loaded before is not counted. */
export async function watchNetwork(page: Page): Promise<Network> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const running = new Set<string>();
  let bytes = 0;
  let last = 0;
  session.on('Network.requestWillBeSent', ({ requestId }) => void running.add(requestId));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    running.delete(requestId);
    bytes += encodedDataLength;
    last = performance.now();
  });
  session.on('Network.loadingFailed', ({ requestId }) => void running.delete(requestId));
  await session.send('Network.enable');
  return {
    bytes: () => bytes,
    async quiet() {
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, REST / 2));
        if (running.size === 0 && performance.now() - last > REST) return;
      }
    },
  };
}
