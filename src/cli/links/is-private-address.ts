import { BlockList, isIP } from 'node:net';

/** Ranges that lead nowhere on the public Internet: RFC 6890 and the IANA registries of special addresses. */
const reserved = new BlockList();
const subnets: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
  ['::', 96],
  // The list itself reads ::ffff:10.0.0.1 as 10.0.0.1; other disguises of version 4 are refused.
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];
for (const [network, prefix] of subnets)
  reserved.addSubnet(network, prefix, network.includes(':') ? 'ipv6' : 'ipv4');

/** Whether an IP address is of this machine, of a private network or of no one; so is what is no IP address. */
export function isPrivateAddress(address: string): boolean {
  const version = isIP(address);
  return version === 0 || reserved.check(address, version === 6 ? 'ipv6' : 'ipv4');
}
