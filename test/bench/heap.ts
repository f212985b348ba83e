import type { CDPSession, Page } from '@playwright/test';

/** Bytes in use after a collection of garbage. */
export interface Heap {
  readonly who: string;
  /** Objects of scripts. */
  readonly objects: number;
  /** What typed arrays stand on. */
  readonly buffers: number;
}

interface Usage {
  readonly usedSize: number;
  readonly backingStorageSize?: number;
}

/** Memory of a page and of each of its workers, named by the script that they run. */
export async function heapsOf(page: Page): Promise<Heap[]> {
  const session = await page.context().newCDPSession(page);
  const workers: { sessionId: string; who: string }[] = [];
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.push({ sessionId, who: nameOf(targetInfo.url) });
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  await session.send('HeapProfiler.collectGarbage');
  const heaps = [heapOf('page', await session.send('Runtime.getHeapUsage'))];
  for (const { sessionId, who } of workers) {
    await ask(session, sessionId, 'HeapProfiler.collectGarbage');
    heaps.push(heapOf(who, (await ask(session, sessionId, 'Runtime.getHeapUsage')) as Usage));
  }
  await session.detach();
  return heaps;
}

function heapOf(who: string, { usedSize, backingStorageSize = 0 }: Usage): Heap {
  return { who, objects: usedSize, buffers: backingStorageSize };
}

/** `explore-Dy8MEI7e.js` runs in the worker `explore`. */
function nameOf(url: string): string {
  return (
    new URL(url).pathname
      .split('/')
      .at(-1)
      ?.replace(/(\.worker)?-[\w-]{8}\.js$/, '') ?? url
  );
}

/** One command to a worker, whose answer comes back as text through the page's session. */
async function ask(session: CDPSession, sessionId: string, method: string): Promise<unknown> {
  const answered = new Promise<unknown>((resolve) => {
    const hear = (event: { sessionId: string; message: string }) => {
      if (event.sessionId !== sessionId) return;
      session.off('Target.receivedMessageFromTarget', hear);
      resolve((JSON.parse(event.message) as { result?: unknown }).result);
    };
    session.on('Target.receivedMessageFromTarget', hear);
  });
  await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: 1, method }) });
  return answered;
}
