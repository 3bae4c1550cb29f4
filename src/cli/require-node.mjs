// Every script begins with this file, so that an old Node reads a sentence and not a syntax error: keep it plain.
// 22.18 is the first that runs TypeScript files as they are.
const needed = [22, 18];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  const wanted = needed.join('.');
  console.error(
    `Frise a besoin de Node ${wanted} ou plus récent ; celui-ci est ${process.versions.node}. Installez-en un depuis https://nodejs.org, puis recommencez.\n` +
      `Frise needs Node ${wanted} or later; this one is ${process.versions.node}. Install one from https://nodejs.org, then try again.`,
  );
  process.exitCode = 1;
}
