import { defineCollection } from 'astro:content';
import { lentLoader } from './content/lent-loader.ts';

const folder = process.env['TIMELINE'] ?? 'timeline';
const timelineLoader = lentLoader() ?? (await import('./content/timeline-loader.ts')).timelineLoader;

export const collections = {
  records: defineCollection({ loader: timelineLoader(folder, 'records') }),
  events: defineCollection({ loader: timelineLoader(folder, 'events') }),
};
