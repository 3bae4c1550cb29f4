/** A page with a timeline, and what of it is what. */
export interface Subject {
  readonly name: string;
  /** What stands for one event: its mark, its label or its title. */
  readonly event: string;
  /** Is there as soon as the timeline obeys. */
  readonly alive: string;
  /** Where it can be taken hold of, to be dragged. */
  readonly grip: string;
  /** Looks closer, where Ctrl with the wheel does not. */
  readonly button?: string;
}

const vis = {
  event: '.vis-item:not(.vis-background)',
  alive: '.vis-timeline .vis-item',
  grip: '.vis-panel.vis-center, .vis-panel.vis-center *',
} as const;

export const frise: Subject = {
  name: 'Frise',
  event: '.frise-plot a, .density-label, .card',
  alive: 'frise-view.ready',
  grip: '.frise-plot, .frise-plot *',
};

export const visWhole: Subject = { name: 'vis-timeline, all in sight', ...vis };
export const visClusters: Subject = { name: 'vis-timeline, clusters', ...vis };
export const visWindow: Subject = { name: 'vis-timeline, the latest 150 in sight', ...vis };

export const timelineJs: Subject = {
  name: 'TimelineJS',
  event: '.tl-timemarker, .tl-slide .tl-headline',
  alive: '.tl-timemarker',
  grip: '.tl-timenav-slider-background',
  button: '.tl-menubar-button:has(.tl-icon-zoom-in)',
};
