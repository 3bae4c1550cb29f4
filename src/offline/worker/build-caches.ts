/**
 * The caches of a site's builds. Their names begin with the site's base, so that several sites of one origin leave each
 * other alone; an address has no space, so that no name begins another.
 */
export interface BuildCaches {
  /** What a build brings with it, and all of it once the reader has asked for that. */
  readonly whole: string;
  /** What the reader has visited of the rest. */
  readonly visited: string;
}

export function cachesOf(base: string, build: string): BuildCaches {
  return { whole: `frise ${base} ${build}`, visited: `frise ${base} ${build} visited` };
}

/** The builds of a site of which something is kept. */
export async function keptBuilds(base: string): Promise<readonly string[]> {
  const names = await caches.keys();
  const builds = names.filter((name) => name.startsWith(`frise ${base} `)).map((name) => name.split(' ')[2]!);
  return [...new Set(builds)];
}

/** Forgets all that is kept of a site, but for one build of it. */
export async function forgetBuilds(base: string, except?: string): Promise<void> {
  const builds = await keptBuilds(base);
  await Promise.all(builds.filter((build) => build !== except).map((build) => forgetBuild(base, build)));
}

/** Forgets what is kept of one build. */
export async function forgetBuild(base: string, build: string): Promise<void> {
  const { whole, visited } = cachesOf(base, build);
  await Promise.all([caches.delete(whole), caches.delete(visited)]);
}

/** What a cache holds of an address. Hosts add `Vary`, which no longer matters: there is one version of each file. */
export function keptIn(cache: Cache, address: string): Promise<Response | undefined> {
  return cache.match(address, { ignoreVary: true });
}
