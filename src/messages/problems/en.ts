import { imagesEn } from './images-en.ts';
import { linksEn } from './links-en.ts';
import type { ProblemMessages } from './problem-messages.ts';

const quoted = (text: string): string => `“${text}”`;
const meant = (guess: string | undefined): string =>
  guess === undefined ? '' : ` Did you mean ${quoted(guess)}?`;
const mostListed = 12;
const choose = (guess: string | undefined, known: readonly string[]): string => {
  if (guess !== undefined || known.length === 0) return meant(guess);
  const listed = known.slice(0, mostListed).map(quoted).join(', ');
  return ` Choose one of ${listed}${known.length > mostListed ? '…' : '.'}`;
};

const kinds = { text: 'a text', list: 'a list', fields: 'fields' } as const;

const yamlFeatures = { tag: 'a tag (!)', anchor: 'an anchor (&)', alias: 'an alias (*)' } as const;

const hiddenKinds = {
  control: 'a control character, which nobody sees',
  direction: 'an invisible character that changes the direction of reading',
  invisible: 'an invisible character',
} as const;

const references = {
  track: { what: 'track', cure: 'Declare it under tracks in timeline.yaml, or correct this name.' },
  source: { what: 'source', cure: 'Declare it in sources.yaml, or correct this name.' },
  place: { what: 'place', cure: 'Declare it in places.yaml, or correct this name.' },
  actor: { what: 'actor', cure: 'Declare it in actors.yaml, or correct this name.' },
  event: { what: 'event', cure: 'Write the name of a file of events, without .mdx.' },
} as const;

const precisions = {
  'first-of-year': ['does the source really give 1 January', 'add dateSaid, the source’s own words'],
  'first-of-month': ['does the source really give that day', 'add dateSaid, the source’s own words'],
  midnight: ['does the source really give midnight', 'change nothing'],
  season: ['does the source give the season only, which is not the same everywhere', 'change nothing'],
} as const;

/** The problems of a check, in English. */
export const en: ProblemMessages = {
  'no-timeline': () =>
    'This folder has no file timeline.yaml. Create it with two lines, title and language, or name another folder.',
  'symbolic-link': () => 'This file is a symbolic link. Put the file itself in its place.',
  'too-large': ({ limitKib }) =>
    `This file is larger than ${limitKib} KiB. Tell what matters, or make several events of it.`,
  'not-utf8': () => 'This file is not saved as UTF-8. Save it again as UTF-8.',
  'hidden-character': ({ codePoint, kind }) =>
    `This line holds ${hiddenKinds[kind]} (${codePoint}). Delete it and type again what is around it.`,
  'bad-file-name': ({ name, guess }) =>
    `${quoted(name)} makes no good address. Rename the file with lower-case letters without accents, digits and hyphens${guess === undefined ? '.' : `: ${quoted(guess)}.`}`,
  'not-mdx': ({ name, guess }) =>
    `${quoted(name)} will not be read, because an event is an .mdx file. Rename it ${quoted(guess)}.`,
  'duplicate-id': ({ id, other }) =>
    `Two files have the id ${quoted(id)}, and their pages would have the same address. The other one is ${other}. Rename one of them.`,
  'same-id-but-case': ({ id, other }) =>
    `Only capitals tell ${quoted(id)} from ${other}. Rename one of them.`,
  'no-frontmatter': () =>
    'This file does not begin with a line ---. Begin with ---, the fields title and date, then a line ---.',
  'unclosed-frontmatter': () =>
    'The fields begin with --- and do not end. Add a line --- after the last field.',

  'yaml-unreadable': () =>
    'This line cannot be read. Write one field a line, as field: value, and put straight quotes around a value that holds punctuation.',
  'yaml-colon': ({ quoted: value }) =>
    `This value holds a colon and a space. Put it between straight quotes: ${value}`,
  'yaml-indent': () =>
    'This line is indented, and reads as the rest of the one before. Align it with the other fields.',
  'yaml-no-space': ({ key }) => `A space is missing after the colon. Write ${quoted(`${key}:`)} and a space.`,
  'yaml-quote': () => 'A quotation mark opens and does not close. Add the same mark at the end of the value.',
  'yaml-after-quote': () =>
    'Text follows the closing quotation mark. Put the whole value between quotes, or remove them.',
  'yaml-bracket': ({ closing }) => `A bracket opens and does not close. Add ${quoted(closing)}.`,
  'yaml-tab': () => 'This line is indented with a tab. Use spaces.',
  'yaml-start': ({ character }) =>
    `A value cannot begin with ${quoted(character)}. Put it between straight quotes.`,
  'yaml-feature': ({ feature }) =>
    `A value cannot have ${yamlFeatures[feature]} here. Write it in full, between straight quotes if it begins with that sign.`,
  'yaml-no-fields': () => 'Fields are expected here. Write them as field: value, one a line.',
  'duplicate-key': ({ key, line }) => `The field ${quoted(key)} is already given on line ${line}. Keep one.`,
  'forbidden-key': ({ key }) => `${quoted(key)} cannot be used as a name. Choose another one.`,

  missing: ({ key, inside, example }) =>
    `The field ${quoted(key)} is missing${inside === undefined ? '' : ` in ${quoted(inside)}`}. Add for instance: ${example}`,
  'unknown-key': ({ key, guess, known }) => `There is no field ${quoted(key)}.${choose(guess, known)}`,
  'wrong-kind': ({ key, expected, example }) =>
    `${quoted(key)} takes ${kinds[expected]}. Write for instance: ${example}`,
  'unknown-word': ({ key, value, guess, known }) =>
    `${quoted(value)} is not a value of ${quoted(key)}.${choose(guess, known)}`,
  blank: ({ key }) =>
    `${quoted(key)} is empty. Write a value, or remove the line if this field is not required.`,
  'too-long': ({ key, length, limit }) =>
    `${quoted(key)} has ${length} characters, and there is room for ${limit}. Shorten it.`,
  'too-many': ({ key, limit }) => `${quoted(key)} has more than ${limit} entries. Group them.`,
  'bad-id': ({ value, guess }) =>
    `${quoted(value)} is not an id: lower-case letters without accents, digits and hyphens.${meant(guess)}`,
  'not-a-count': ({ key, value }) =>
    `${quoted(value)} is not a number of people. Write ${key} in digits, without spaces: 1200.`,
  'not-an-integer': ({ key, value }) =>
    `${quoted(value)} is not a whole number. Write for instance: ${key}: 2`,
  'not-coordinates': ({ value }) =>
    `${quoted(value)} is not a position. Give the latitude, then the longitude, in degrees with a point: [19.95, 2.97].`,
  'not-an-address': ({ key, value, guess }) =>
    `${quoted(value)} is not a web address.${meant(guess) || ` Give for ${quoted(key)} an address that begins with https://.`}`,
  'not-a-language': ({ value }) =>
    `${quoted(value)} is not a language code. Write for instance fr, en, ar or fr-ML.`,
  'not-a-zone': ({ value }) =>
    `${quoted(value)} is not a time zone. Write a continent and a city, for instance Africa/Bamako.`,
  'not-a-country': ({ value }) =>
    `${quoted(value)} is not a country code. Write the two capital letters of ISO 3166, for instance ML.`,
  'no-figure': () =>
    'This toll gives no figure. Give low, best or high, or write status: not-given (no toll was given) or status: unknown.',
  'figure-not-given': ({ status }) =>
    `This toll is said to be ${quoted(status)}, and gives a figure. Remove the figure, or write status: given.`,
  'figures-out-of-order': () => 'The figures of this toll are out of order. It must be low ≤ best ≤ high.',

  'unknown-reference': ({ to, id, guess, known }) => {
    const { what, cure } = references[to];
    const choice = to === 'event' ? '' : choose(undefined, known);
    return `There is no ${what} ${quoted(id)}.${guess === undefined ? ` ${cure}${choice}` : meant(guess)}`;
  },
  'refers-to-itself': ({ id }) => `The event ${quoted(id)} refers to itself. Remove this link.`,
  'former-id-in-use': ({ id, other }) =>
    `The former id ${quoted(id)} still belongs to ${other}. An address can lead to one page only: remove it here.`,
  'declared-twice': ({ id, line }) =>
    `The id ${quoted(id)} is already taken on line ${line}. Give another one.`,

  'import-or-export': ({ word }) =>
    `A story holds no program: ${quoted(word)} is not accepted. Remove this line, or put it between backquotes if you quote it.`,
  expression: () =>
    'An opening brace is not accepted here, because a story holds no program. Write \\{ to show a brace.',
  'html-element': ({ name }) =>
    `The element <${name}> is not accepted in a story. Write Markdown, or put it between backquotes if you quote it.`,
  'html-comment': () => 'A story holds no comment. Remove it.',
  'unknown-component': ({ name, guess, known }) =>
    `There is no element <${name}>.${choose(
      guess && `<${guess}>`,
      known.map((one) => `<${one}>`),
    )}`,
  'unknown-attribute': ({ component, name, guess, known }) =>
    `<${component}> has no attribute ${quoted(name)}.${known.length === 0 ? ' Remove it.' : choose(guess, known)}`,
  'block-in-sentence': ({ component }) =>
    `<${component}> is part of a sentence and cannot hold a list, a table, a heading or an image. Keep a few words in it, and put the rest after it.`,
  'missing-attribute': ({ component, name }) =>
    `<${component}> lacks the attribute ${quoted(name)}. Write <${component} ${name}="…">.`,
  'empty-attribute': ({ component, name }) =>
    `The attribute ${quoted(name)} of <${component}> is empty. Write ${name}="…", or remove it.`,
  'repeated-attribute': ({ component, name }) =>
    `<${component}> has the attribute ${quoted(name)} twice. Keep one.`,
  'unclosed-component': ({ name }) => `<${name}> opens and does not close. Add </${name}>.`,
  'unopened-component': ({ name }) =>
    `</${name}> closes an element that is not open. Remove it, or open <${name}>.`,
  'unreadable-attributes': ({ component }) =>
    `The attributes of <${component}> cannot be read. Write each as name="value", with straight quotes.`,
  'stray-angle': () =>
    'The sign < begins an element here that is none. Write \\< to show that sign, and [text](address) for a link.',
  'bad-address': ({ address }) =>
    `${quoted(address)} is not an accepted address. Give an https, http or mailto address, or that of a page of this site.`,
  'too-deep': () =>
    'Too many elements stand one inside the other. Simplify the lists, quotations or brackets of this story.',
  'story-unreadable': () =>
    'The story cannot be read from here on. Put a backslash \\ before the signs < and { that are no elements.',

  ...imagesEn,
  ...linksEn,

  'no-summary': () => 'This event has no summary. Add summary, one or two sentences that its card will show.',
  'claim-without-source': () => 'This claim has no source. Add source, or remove the claim.',
  'status-of-a-single-source': ({ status, sources }) =>
    sources === 0
      ? `The status is ${quoted(status)}, and the event names no source. Name two independent ones, or write unverified.`
      : `The status is ${quoted(status)}, and the event has a single source. Add an independent source, or write reported.`,
  'no-archive': ({ id }) =>
    `The source ${quoted(id)} has no archived copy. Add archive, the address of a kept copy.`,
  'false-precision': ({ text, why, suggestion }) => {
    const [question, ifSo] = precisions[why];
    return `${quoted(text)}: ${question}? If so, ${ifSo}. If not, write ${quoted(suggestion)}.`;
  },
  'image-without-alt': ({ src }) =>
    `The image ${quoted(src)} is not described for who does not see it. Add what it shows: alt, or the words between the brackets of ![…](${src}).`,
  'looks-like-a-double': ({ other }) =>
    `This event looks like ${other}: same place, same time, similar title. Merge them, or tell their titles apart.`,
};
