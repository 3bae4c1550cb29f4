import { parseDate } from '../dates/parse-date.ts';
import type { Actor, Place, Source, SourceAuthor } from '../model/timeline.ts';
import type { ActorFields, PlaceFields, SourceFields } from './record-schemas.ts';

/** Checked fields of places.yaml as a place. */
export function toPlace(
  id: string,
  { names, variants, coordinates, precision, country }: PlaceFields,
): Place {
  const [latitude, longitude] = coordinates?.map(Number) ?? [];
  return {
    id,
    names,
    variants: variants ?? [],
    coordinates: latitude === undefined || longitude === undefined ? undefined : { latitude, longitude },
    precision: precision === undefined ? undefined : Number(precision),
    country,
  };
}

/** Checked fields of actors.yaml as an actor. */
export function toActor(id: string, { names, variants, formerNames, kind, side }: ActorFields): Actor {
  return {
    id,
    names,
    variants: variants ?? [],
    formerNames: (formerNames ?? []).map(({ name, until }) => ({
      name,
      until: until === undefined ? undefined : parseDate(until),
    })),
    kind,
    side,
  };
}

/** Checked fields of sources.yaml as a source. */
export function toSource(id: string, fields: SourceFields): Source {
  return {
    id,
    type: fields.type ?? 'document',
    title: fields.title,
    author: (fields.author ?? []).map(toAuthor),
    publisher: fields.publisher,
    issued: fields.issued === undefined ? undefined : parseDate(fields.issued),
    accessed: fields.accessed === undefined ? undefined : parseDate(fields.accessed),
    url: fields.URL,
    archive: fields.archive,
    language: fields.language,
    independentOf: fields.independentOf ?? [],
    note: fields.note,
  };
}

function toAuthor(author: NonNullable<SourceFields['author']>[number]): SourceAuthor {
  return 'literal' in author ? author : { family: author.family, given: author.given };
}
