import type { LinkMessages } from './link-messages.ts';

/**
 * Every sentence of the check, in one language: what was written, why it cannot stand, what to write instead.
 * The keys are the codes of the problems; what a sentence takes is what the check has to know.
 */
export interface ProblemMessages
  extends
    FileMessages,
    YamlMessages,
    FieldMessages,
    ReferenceMessages,
    StoryMessages,
    ImageMessages,
    LinkMessages,
    AdviceMessages {}

type Says<T> = (facts: T) => string;
type Nothing = Readonly<Record<never, never>>;

/** Of files and folders. */
interface FileMessages {
  readonly 'no-timeline': Says<Nothing>;
  readonly 'symbolic-link': Says<Nothing>;
  readonly 'too-large': Says<{ limitKib: number }>;
  readonly 'not-utf8': Says<Nothing>;
  readonly 'hidden-character': Says<{ codePoint: string; kind: 'control' | 'direction' | 'invisible' }>;
  readonly 'bad-file-name': Says<{ name: string; guess: string | undefined }>;
  readonly 'not-mdx': Says<{ name: string; guess: string }>;
  readonly 'duplicate-id': Says<{ id: string; other: string }>;
  readonly 'same-id-but-case': Says<{ id: string; other: string }>;
  readonly 'no-frontmatter': Says<Nothing>;
  readonly 'unclosed-frontmatter': Says<Nothing>;
}

/** Of the YAML between the `---` lines and in the .yaml files. */
interface YamlMessages {
  readonly 'yaml-unreadable': Says<Nothing>;
  readonly 'yaml-colon': Says<{ quoted: string }>;
  readonly 'yaml-indent': Says<Nothing>;
  readonly 'yaml-no-space': Says<{ key: string }>;
  readonly 'yaml-quote': Says<Nothing>;
  readonly 'yaml-after-quote': Says<Nothing>;
  readonly 'yaml-bracket': Says<{ closing: string }>;
  readonly 'yaml-tab': Says<Nothing>;
  readonly 'yaml-start': Says<{ character: string }>;
  readonly 'yaml-feature': Says<{ feature: 'tag' | 'anchor' | 'alias' }>;
  readonly 'yaml-no-fields': Says<Nothing>;
  readonly 'duplicate-key': Says<{ key: string; line: number }>;
  readonly 'forbidden-key': Says<{ key: string }>;
}

/** Of the fields and what they hold. */
interface FieldMessages {
  readonly missing: Says<{ key: string; inside: string | undefined; example: string }>;
  readonly 'unknown-key': Says<{ key: string; guess: string | undefined; known: readonly string[] }>;
  readonly 'wrong-kind': Says<{ key: string; expected: 'text' | 'list' | 'fields'; example: string }>;
  readonly 'unknown-word': Says<{
    key: string;
    value: string;
    guess: string | undefined;
    known: readonly string[];
  }>;
  readonly blank: Says<{ key: string }>;
  readonly 'too-long': Says<{ key: string; length: number; limit: number }>;
  readonly 'too-many': Says<{ key: string; limit: number }>;
  readonly 'bad-id': Says<{ value: string; guess: string | undefined }>;
  readonly 'not-a-count': Says<{ key: string; value: string }>;
  readonly 'not-an-integer': Says<{ key: string; value: string }>;
  readonly 'not-coordinates': Says<{ value: string }>;
  readonly 'not-an-address': Says<{ key: string; value: string; guess: string | undefined }>;
  readonly 'not-a-language': Says<{ value: string }>;
  readonly 'not-a-zone': Says<{ value: string }>;
  readonly 'not-a-country': Says<{ value: string }>;
  readonly 'no-figure': Says<Nothing>;
  readonly 'figure-not-given': Says<{ status: string }>;
  readonly 'figures-out-of-order': Says<Nothing>;
}

/** What one file says about another. */
interface ReferenceMessages {
  readonly 'unknown-reference': Says<{
    to: 'track' | 'source' | 'place' | 'actor' | 'event';
    id: string;
    guess: string | undefined;
    known: readonly string[];
  }>;
  readonly 'refers-to-itself': Says<{ id: string }>;
  readonly 'former-id-in-use': Says<{ id: string; other: string }>;
  readonly 'declared-twice': Says<{ id: string; line: number }>;
}

/** Of the story below the second `---`. */
interface StoryMessages {
  readonly 'import-or-export': Says<{ word: 'import' | 'export' }>;
  readonly expression: Says<Nothing>;
  readonly 'html-element': Says<{ name: string }>;
  readonly 'html-comment': Says<Nothing>;
  readonly 'unknown-component': Says<{ name: string; guess: string | undefined; known: readonly string[] }>;
  readonly 'unknown-attribute': Says<{
    component: string;
    name: string;
    guess: string | undefined;
    known: readonly string[];
  }>;
  readonly 'block-in-sentence': Says<{ component: string }>;
  readonly 'missing-attribute': Says<{ component: string; name: string }>;
  readonly 'empty-attribute': Says<{ component: string; name: string }>;
  readonly 'repeated-attribute': Says<{ component: string; name: string }>;
  readonly 'unclosed-component': Says<{ name: string }>;
  readonly 'unopened-component': Says<{ name: string }>;
  readonly 'unreadable-attributes': Says<{ component: string }>;
  readonly 'stray-angle': Says<Nothing>;
  readonly 'bad-address': Says<{ address: string }>;
  readonly 'too-deep': Says<Nothing>;
  readonly 'story-unreadable': Says<Nothing>;
}

/** Of images, in stories and in media. */
export interface ImageMessages {
  readonly 'figure-in-sentence': Says<Nothing>;
  readonly 'image-elsewhere': Says<{ src: string }>;
  readonly 'image-name': Says<{ src: string }>;
  readonly 'image-type': Says<{ src: string; known: readonly string[] }>;
  readonly 'image-missing': Says<{ src: string; guess: string | undefined }>;
  readonly 'image-link': Says<{ src: string }>;
  readonly 'image-too-large': Says<{ src: string; limitMib: number }>;
  readonly 'image-content': Says<{ src: string; actual: string | undefined }>;
}

/** Warnings: the timeline builds, an editor may want to know. */
interface AdviceMessages {
  readonly 'no-summary': Says<Nothing>;
  readonly 'claim-without-source': Says<Nothing>;
  readonly 'status-of-a-single-source': Says<{ status: string; sources: number }>;
  readonly 'no-archive': Says<{ id: string }>;
  readonly 'false-precision': Says<{
    text: string;
    why: 'first-of-year' | 'first-of-month' | 'midnight' | 'season';
    /** A date that claims less. */
    suggestion: string;
  }>;
  readonly 'image-without-alt': Says<{ src: string }>;
  readonly 'looks-like-a-double': Says<{ other: string }>;
}
