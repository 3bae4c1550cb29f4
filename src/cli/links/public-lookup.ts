import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPrivateAddress } from './is-private-address.ts';

/** The code of the error for a host that a check may not ask. */
export const PRIVATE_HOST = 'EPRIVATE';

/**
 * Looks a host up for a connection, and refuses one that has any private address: what is asked is what was looked
 * at, so no second answer of the name server can lead elsewhere.
 */
export const publicLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '', 4);
    if (addresses.some(({ address }) => isPrivateAddress(address))) {
      return done(Object.assign(new Error(`${host} is private`), { code: PRIVATE_HOST }), '', 4);
    }
    const [first] = addresses;
    if (options.all === true) done(null, addresses);
    else done(null, first?.address ?? '', first?.family);
  });
};
