const palette = ['#b3261e', '#1f5fae', '#2d7a4b', '#8f5f00'];

/** A colour for each track of a list, ink for none. */
export function colourOf(tracks: readonly (string | undefined)[]): (track: string | undefined) => string {
  return (track) => (track === undefined ? '#1d1a16' : palette[tracks.indexOf(track) % palette.length]!);
}
