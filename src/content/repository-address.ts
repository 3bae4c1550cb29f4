const overSsh = /^(?:ssh:\/\/(?:[^/@]*@)?|[\w.-]+@)([^/:@\s]+)(?::\d+)?[/:](\S+)$/i;

/**
 * The web address of a repository, from any form in which a host or git names it: `git@host:owner/name.git`,
 * `https://user:password@host/owner/name`. Never with credentials, which would be published. Undefined when it is none.
 */
export function repositoryAddress(named: string): string | undefined {
  const [, host, path] = overSsh.exec(named) ?? [];
  const address = host === undefined ? named : `https://${host}/${path}`;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname.replace(/\/*$/, '').replace(/\.git$/, '')}`;
}
