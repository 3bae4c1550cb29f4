import type { APIRoute } from 'astro';
import { timelineSchema } from '../exports/timeline-schema.ts';

export const GET: APIRoute = () => new Response(`${JSON.stringify(timelineSchema, null, 2)}\n`);
