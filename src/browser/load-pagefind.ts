import type { Pagefind } from './pagefind.ts';

let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind once, from the address of its script; a failure is forgotten, so that the next call tries again. */
export function loadPagefind(address: string): Promise<Pagefind> {
  loading ??= start(address).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

let counting: Promise<Pagefind> | undefined;

/**
 * Loads a second search beside the first, for what takes long and is not waited for: with filters, each search counts all
 * of them. It is the script once more, since the searches of one script have one worker and wait for each other (and
 * Pagefind 1.5 at times shares the filters among those it makes at once). Where there is no worker, it is the first.
 */
export function loadCounter(address: string): Promise<Pagefind> {
  counting ??= startCounter(address).catch((error: unknown) => {
    counting = undefined;
    throw error;
  });
  return counting;
}

async function startCounter(address: string): Promise<Pagefind> {
  const pagefind = await loadPagefind(address);
  return pagefind.createInstance ? start(`${address}?counter`) : pagefind;
}

async function start(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  return pagefind;
}
