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

async function start(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  return pagefind;
}
