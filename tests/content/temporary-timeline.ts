import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const bareTimeline = 'title: Le phare (exemple inventé)\nlanguage: fr\n';

/** Files by their path inside the timeline's folder. */
export type TimelineFiles = Readonly<Record<string, string | Uint8Array>>;

/** Hands over a folder with those files, and with a bare `timeline.yaml` if none is among them; then deletes it. */
export async function withTimeline<Result>(
  files: TimelineFiles,
  look: (folder: string) => Result | Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'frise-'));
  try {
    for (const [file, text] of Object.entries({ 'timeline.yaml': bareTimeline, ...files })) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    return await look(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
