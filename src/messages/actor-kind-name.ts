/** The kinds of actors, as actors.yaml names them. */
export type ActorKindName =
  'person' | 'organisation' | 'state' | 'armed-force' | 'armed-group' | 'media' | 'company' | 'people';
