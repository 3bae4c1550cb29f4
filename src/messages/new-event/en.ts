import type { NewEventWords } from '../new-event-words.ts';

const quoted = (text: string): string => `“${text}”`;
const listed = (texts: readonly string[]): string => texts.map(quoted).join(', ');

export const en: NewEventWords = {
  help: (statuses) => `Usage: npm run new [-- options]

Without options, the command asks its questions one by one, shows the file, then writes it.

  --title "…"      the title
  --date "…"       the date: 2024-07-27, "27 July 2024", "around 1985"…
  --track id       the track
  --source id      a source; repeat the option for several
  --place id       a place; repeat the option for several
  --summary "…"    the summary, one or two sentences, at most 240 characters
  --status word    ${statuses.join(', ')}
  --id name        the name of the file, without .mdx; made from the title by default
  --folder 2024    the sub-folder of events/; that of the other events by default
  --yes            asks nothing
  --help           shows this help

A track, a source or a place is given by its id or by its name.
The timeline’s folder is timeline, or the one that the variable TIMELINE names.
Ends with 0 when the file is written, 1 when an answer will not do, 2 when the command is used wrongly.`,
  questions: {
    title: 'Title:',
    date: 'Date (2024-07-27, 27 July 2024, summer 2024, around 1985…):',
    whichDate: 'Is this the date?',
    keepDate: 'Which date should be written?',
    track: 'Track:',
    source: 'Source:',
    nextSource: 'Another source:',
    place: 'Place:',
    nextPlace: 'Another place:',
    summary: 'Summary, one or two sentences (Enter to leave it for later):',
    id: 'Name of the file, and address of the page:',
    write: 'Write this file?',
    newSource: {
      publisher: 'Newspaper, agency or publisher (Enter if there is none):',
      title: 'Title of the source (Enter if there is none):',
      issued: 'Day on which it appeared (Enter if it is not known):',
      url: 'Its https:// address (Enter if there is none):',
      id: 'Id of the source:',
    },
    newPlace: { name: 'Name of the place:', id: 'Id of the place:' },
  },
  choices: {
    keys: '↑ ↓ to move, a few letters to search, Enter to choose',
    noTrack: 'no track',
    noSource: 'no source for now',
    noOtherSource: 'no other source',
    noPlace: 'no place',
    noOtherPlace: 'no other place',
    didYouMean: (name) => `Did you mean ${quoted(name)}?`,
    addSource: (typed) => (typed === '' ? 'add a source' : `add the source ${quoted(typed)}`),
    addPlace: (typed) => (typed === '' ? 'add a place' : `add the place ${quoted(typed)}`),
    otherDate: 'another date: I will write it again',
    keep: (date) => `keep ${date}`,
    instead: (date) => `write ${date}`,
    yes: 'yes',
    no: 'no, give it all up',
  },
  faults: {
    noValue: (option) => `The option ${quoted(option)} needs a value.`,
    givenTwice: (option) => `The option ${quoted(option)} can be given only once.`,
    tooMuch: (typed) =>
      `${quoted(typed)} is too much: put a text of several words in quotation marks, and the options after “npm run new --”.`,
    lacking: (options) =>
      `${options.join(' and ')} ${options.length === 1 ? 'is' : 'are'} missing: when nothing is asked, these answers are needed.`,
    titleEmpty: 'An event needs a title.',
    ambiguousDate: (typed, dates) =>
      `${quoted(typed)} can be read in several ways. Write the one that you mean: ${listed(dates)}.`,
    severalMeant: (typed, ids) => `${quoted(typed)} is the name of several. Give the id: ${listed(ids)}.`,
    noTracks: (typed) => `This timeline has no tracks. Remove ${quoted(`--track ${typed}`)}.`,
    idTaken: (id, file) => `${quoted(id)} is already taken by ${file}. Choose another name.`,
    badFolder: (folder) =>
      `${quoted(folder)} is not a sub-folder of events/. Give a plain name, such as 2024 or 2024/07.`,
    sourceUnnamed: 'A source needs a publisher, a title or an address.',
    cannotAdd: (file, lines) =>
      `Nothing can be added to ${file} without risk. Add these lines to it yourself:\n\n${lines}`,
    exists: (file) => `${file} exists already. Nothing was written.`,
    timelineUnreadable: 'Correct this first, then try again.',
    nothingWritten: 'Nothing was written.',
  },
  report: {
    noTerminal: 'There is no terminal to ask questions on: the command does as with --yes.',
    understood: ({ date, words, precision }) =>
      `Date: ${date}, which is ${words}${precision === undefined ? '' : ` (${precision})`}`,
    wrongWeekday: (said, words) => `You wrote ${quoted(said)}, but that day is: ${words}.`,
    written: (files) => `Written: ${files.join(', ')}`,
    otherErrors: 'Other files of the timeline have errors: “npm run check” shows them.',
    next: ({ file, files, check, id }) => `And now:
  1. Open ${file} and write the story below the second --- line.
  2. Check the timeline:  ${check}
  3. Look at it in your browser:  npm start
  4. Record your work:
       git add ${files.join(' ')}
       git commit -m "Add ${id}"
     Without Git, copy the text into a new file of the same name on the repository’s site.`,
  },
};
