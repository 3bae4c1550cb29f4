import type { ReferenceKind } from '../model/check-references.ts';
import type { PlacedReference } from './check-story.ts';
import type { YamlPath, YamlText, YamlValue } from './yaml-text.ts';

type Step = string | '*';

/** Where an event file names something declared elsewhere; `*` is every item of a list. */
const inEvent: readonly (readonly [path: readonly Step[], to: ReferenceKind])[] = [
  [['track'], 'track'],
  [['places', '*'], 'place'],
  [['sources', '*'], 'source'],
  [['actors', '*', 'actor'], 'actor'],
  [['dateSaid', 'source'], 'source'],
  [['datesElsewhere', '*', 'source'], 'source'],
  [['claims', '*', 'source'], 'source'],
  [['casualties', '*', 'source'], 'source'],
  [['related', '*', 'event'], 'event'],
];

/** What the fields of an event refer to, even where other fields are wrong. */
export function referencesOfEvent(yaml: YamlText): readonly PlacedReference[] {
  return inEvent.flatMap(([path, to]) => collect(yaml, path, to));
}

/** What sources.yaml refers to. */
export function referencesOfSources(yaml: YamlText): readonly PlacedReference[] {
  return collect(yaml, ['*', 'independentOf', '*'], 'source');
}

/** The texts of a list in a file, and where they stand. */
export function idsAt(yaml: YamlText, path: readonly Step[]): readonly Omit<PlacedReference, 'to'>[] {
  return collect(yaml, path, 'event');
}

function collect({ value, locate }: YamlText, steps: readonly Step[], to: ReferenceKind): PlacedReference[] {
  const found: PlacedReference[] = [];
  const visit = (at: YamlValue | undefined, path: YamlPath): void => {
    const step = steps[path.length];
    if (step === undefined) {
      if (typeof at === 'string') found.push({ to, id: at, locate: () => locate(path) });
      return;
    }
    if (typeof at !== 'object') return;
    if (step !== '*') {
      if (Object.hasOwn(at, step)) visit((at as Readonly<Record<string, YamlValue>>)[step], [...path, step]);
      return;
    }
    if (isList(at)) at.forEach((inner, index) => visit(inner, [...path, index]));
    else for (const [key, inner] of Object.entries(at)) visit(inner, [...path, key]);
  };
  visit(value, []);
  return found;
}

function isList(value: object): value is readonly YamlValue[] {
  return Array.isArray(value);
}
