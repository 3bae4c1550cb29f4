import { channel } from 'node:diagnostics_channel';

/** On which a build says its `Timeline`, once: the integrations are loaded apart from the pages, and share no module with them. */
export const timelineChannel = channel('frise:timeline');
