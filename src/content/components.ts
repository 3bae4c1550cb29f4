import type { ReferenceKind } from '../model/check-references.ts';

/** What an attribute may hold; the name of a kind of thing means an id of that kind. */
export type AttributeKind = 'words' | 'language' | 'image' | ReferenceKind;

export interface ComponentRule {
  readonly attributes: Readonly<Record<string, AttributeKind>>;
  readonly required: readonly string[];
  /** Holds paragraphs and stands for itself; else it is part of a sentence. */
  readonly block: boolean;
}

/** The allow-list: all that a story may hold besides Markdown. */
export const COMPONENTS: ReadonlyMap<string, ComponentRule> = new Map([
  ['Quote', { attributes: { by: 'words', source: 'source', lang: 'language' }, required: [], block: true }],
  [
    'Figure',
    {
      attributes: { src: 'image', alt: 'words', credit: 'words', warning: 'words' },
      required: ['src'],
      block: true,
    },
  ],
  ['Note', { attributes: {}, required: [], block: true }],
  ['Term', { attributes: { lang: 'language' }, required: ['lang'], block: false }],
  ['Event', { attributes: { id: 'event' }, required: ['id'], block: false }],
  ['Place', { attributes: { id: 'place' }, required: ['id'], block: false }],
  ['Actor', { attributes: { id: 'actor' }, required: ['id'], block: false }],
  ['Source', { attributes: { id: 'source' }, required: ['id'], block: false }],
] satisfies readonly (readonly [string, ComponentRule])[]);
