/** What a bench worker sends back: its answer, or why there is none. */
export type Reply<Answer> =
  { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly why: string };

/** Makes this worker answer each message by `work`, one after the other. */
export function answering<Asked, Answer>(work: (asked: Asked) => Promise<Answer>): void {
  addEventListener('message', (event: MessageEvent<Asked>) => {
    work(event.data).then(
      (answer) => postMessage({ ok: true, answer } satisfies Reply<Answer>),
      (error: unknown) => postMessage({ ok: false, why: wordsOf(error) } satisfies Reply<Answer>),
    );
  });
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
}
