/** Wraps an action so that it waits for a pause of that many milliseconds in the calls to it; only the last call counts. */
export function afterPause(pauseMs: number, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, pauseMs);
  };
}
