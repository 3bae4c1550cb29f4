import { CSL_TYPES } from '../../src/exports/csl-types.ts';

const text = { type: 'string', minLength: 1 };
const number = { type: ['string', 'number'] };

const name = {
  type: 'object',
  properties: {
    ...Object.fromEntries(
      ['family', 'given', 'dropping-particle', 'non-dropping-particle', 'suffix', 'literal'].map((part) => [
        part,
        text,
      ]),
    ),
  },
  minProperties: 1,
  additionalProperties: false,
};

const date = {
  type: 'object',
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: { type: 'array', minItems: 1, maxItems: 3, items: number },
    },
    season: number,
    circa: { type: ['string', 'number', 'boolean'] },
    literal: text,
    raw: text,
  },
  additionalProperties: false,
};

/** A list of items of CSL-JSON, as the CSL 1.0.2 specification describes its data: those variables that Frise uses. */
export const cslSchema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['type', 'id'],
    properties: {
      id: { type: ['string', 'number'] },
      type: { enum: [...CSL_TYPES] },
      language: text,
      title: text,
      'container-title': text,
      publisher: text,
      author: { type: 'array', items: name, minItems: 1 },
      issued: date,
      accessed: date,
      'event-date': date,
      URL: text,
      archive_location: text,
      note: text,
      custom: { type: 'object' },
    },
    additionalProperties: false,
  },
};
