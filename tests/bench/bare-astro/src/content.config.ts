import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** Events as they are to be shown, one JSON object a line. */
const file = process.env['BARE_EVENTS']!;

const events = defineCollection({
  loader: {
    name: 'lines',
    load: async ({ store }) => {
      store.clear();
      for await (const line of createInterface({ input: createReadStream(file) })) {
        const { id, ...data } = JSON.parse(line);
        store.set({ id, data });
      }
    },
  },
  schema: z.object({ title: z.string(), date: z.string(), html: z.string() }),
});

export const collections = { events };
