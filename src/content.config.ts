import { defineCollection } from 'astro:content';
import { timelineLoader } from './content/timeline-loader.ts';

const folder = process.env['TIMELINE'] ?? 'timeline';

export const collections = {
  records: defineCollection({ loader: timelineLoader(folder, 'records') }),
  events: defineCollection({ loader: timelineLoader(folder, 'events') }),
};
