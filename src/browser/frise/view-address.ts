import { SCALES } from '../../layout/frise.ts';
import type { Facet, ViewState } from './view-state.ts';
import { FACETS } from './view-state.ts';

/** Written for no track at all: an empty list would be the same as all of them. */
const noTrack = '*';

/** Reads `?from=2024-07&to=2024-08&scale=sequence&track=aide&status=claimed&q=gao`. What makes no sense is left out. */
export function readViewState(parameters: URLSearchParams): ViewState {
  const scale = SCALES.find((name) => name === parameters.get('scale')) ?? 'folded';
  const [from, to] = [parameters.get('from'), parameters.get('to')];
  const tracks = parameters.getAll('track');
  return {
    scale,
    stretch: from === null || to === null ? undefined : { from, to },
    tracks: tracks.length === 0 ? undefined : tracks.filter((track) => track !== noTrack),
    filter: {
      facets: Object.fromEntries(FACETS.map((facet) => [facet, parameters.get(facet) ?? ''])) as Record<
        Facet,
        string
      >,
      text: (parameters.get('q') ?? '').trim(),
    },
  };
}

/** The query part of an address for a state, `?…` or nothing; `readViewState` reads the same state from it. */
export function formatViewState({ scale, stretch, tracks, filter }: ViewState): string {
  const parameters = new URLSearchParams();
  if (stretch) {
    parameters.set('from', stretch.from);
    parameters.set('to', stretch.to);
  }
  if (scale !== 'folded') parameters.set('scale', scale);
  for (const track of tracks?.length === 0 ? [noTrack] : (tracks ?? [])) parameters.append('track', track);
  for (const facet of FACETS) if (filter.facets[facet] !== '') parameters.set(facet, filter.facets[facet]);
  if (filter.text !== '') parameters.set('q', filter.text);
  const words = parameters.toString().replaceAll('%3A', ':');
  return words === '' ? '' : `?${words}`;
}
