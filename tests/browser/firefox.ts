import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A page of Firefox, driven by WebDriver BiDi: what these tests need of it and no more. */
export interface FirefoxPage {
  readonly open: (address: string) => Promise<void>;
  /** The value of an expression in the page, which may be a promise of a text. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** What the console has said as errors or warnings. */
  readonly complaints: readonly string[];
}

/** Debian's, or the one that FIREFOX_PATH names. */
export const firefoxPath = [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (path) => path !== undefined && existsSync(path),
);

interface Answer {
  readonly id?: number;
  readonly type: string;
  readonly method?: string;
  readonly message?: string;
  readonly params?: { readonly level: string; readonly text: string };
  readonly result?: { readonly context?: string; readonly result?: { readonly value?: unknown } };
}

/** Starts a headless Firefox with a new profile, hands over a page of it, and ends it. */
export async function withFirefox(look: (page: FirefoxPage) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'frise-firefox-'));
  const options = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const child = spawn(firefoxPath!, options, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  try {
    const socket = new WebSocket(`${await addressOf(child.stderr)}/session`);
    await new Promise((resolve) => socket.addEventListener('open', resolve));
    await look(await newPage(socket));
    socket.close();
  } finally {
    child.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    output.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    output.on('end', () => reject(new Error(`Firefox did not start: ${said}`)));
  });
}

async function newPage(socket: WebSocket): Promise<FirefoxPage> {
  const waiting = new Map<number, (answer: Answer) => void>();
  const complaints: string[] = [];
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    else if (/error|warn/.test(answer.params?.level ?? '')) complaints.push(answer.params!.text);
  });
  const ask = async (method: string, params: object): Promise<NonNullable<Answer['result']>> => {
    const id = (last += 1);
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const { type, message, result } = await answered;
    if (type === 'error') throw new Error(`${method}: ${message}`);
    return result ?? {};
  };
  await ask('session.new', { capabilities: {} });
  await ask('session.subscribe', { events: ['log.entryAdded'] });
  const { context } = await ask('browsingContext.create', { type: 'tab' });
  return {
    complaints,
    open: async (url) => void (await ask('browsingContext.navigate', { context, url, wait: 'complete' })),
    evaluate: async (expression) => {
      const answer = await ask('script.evaluate', { expression, target: { context }, awaitPromise: true });
      return answer.result?.value;
    },
  };
}
