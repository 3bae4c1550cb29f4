/** Wraps an action so that one runs at a time: of the calls while one runs, the newest alone has its turn after it. An action that fails gives the next its turn. */
export function newestOnly(act: () => Promise<unknown>): () => void {
  let running = false;
  let waiting = false;
  const run = async (): Promise<void> => {
    running = true;
    do {
      waiting = false;
      await act().catch(() => undefined);
    } while (waiting);
    running = false;
  };
  return () => {
    waiting = true;
    if (!running) void run();
  };
}
