/** Ends the build with a message on the error output and exit code 1, without the stack that Astro would print. */
export async function endBuild(message: string): Promise<never> {
  // On some systems a pipe is written later: what is not yet written when the process ends is lost.
  await new Promise<void>((resolve) => process.stderr.write(`${message}\n`, () => resolve()));
  process.exit(1);
}
