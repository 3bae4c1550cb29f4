import { expect, test } from 'vitest';
import { serviceWorker } from '../../src/integrations/service-worker.ts';

type Middleware = (
  request: { originalUrl: string },
  response: { setHeader: () => void; end: (body: string) => void },
  next: () => void,
) => void;

/** What `astro dev` answers to an address below a base; undefined when it is left to Astro. */
async function answerInDev(base: string, originalUrl: string): Promise<string | undefined> {
  const { hooks } = serviceWorker(new Map());
  let middleware: Middleware | undefined;
  const server = { middlewares: { use: (given: Middleware) => (middleware = given) } };
  await hooks['astro:config:done']?.({ config: { base } } as never);
  await hooks['astro:server:setup']?.({ server } as never);
  return new Promise((resolve) => {
    middleware?.({ originalUrl }, { setHeader: () => undefined, end: resolve }, () => resolve(undefined));
  });
}

test.each([
  ['/', '/sw.js'],
  ['/mali/', '/mali/sw.js'],
  ['/mali', '/sw.js?t=1'],
])('in development below %s, %s takes back the worker of a former build', async (base, address) => {
  const script = await answerInDev(base, address);
  expect(script).toContain('unregister');
  expect(script).not.toContain('fetch');
});

test('in development, nothing else is answered', async () => {
  expect(await answerInDev('/', '/events/sw.js')).toBeUndefined();
});
