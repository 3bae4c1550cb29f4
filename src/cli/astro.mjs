// Astro's own command, after a look at Node's version and without its telemetry: a build asks nothing of the network.
import './require-node.mjs';

if (process.exitCode === undefined) {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // With another value from the shell, pages would be without their policy and their offline copy.
  if (process.argv[2] === 'build') process.env.NODE_ENV = 'production';
  await import('../../node_modules/astro/bin/astro.mjs');
}
