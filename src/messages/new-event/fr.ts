import type { NewEventWords } from '../new-event-words.ts';

const quoted = (text: string): string => `«\u202f${text}\u202f»`;
const listed = (texts: readonly string[]): string => texts.map(quoted).join(', ');

export const fr: NewEventWords = {
  help: (statuses) => `Usage : npm run new [-- options]

Sans option, la commande pose ses questions une à une, montre le fichier, puis l’écrit.

  --title "…"      le titre
  --date "…"       la date : 2024-07-27, "27 juillet 2024", "vers 1985"…
  --track id       la piste
  --source id      une source ; répétez l’option pour plusieurs
  --place id       un lieu ; répétez l’option pour plusieurs
  --summary "…"    le résumé, une ou deux phrases, 240 signes au plus
  --status mot     ${statuses.join(', ')}
  --id nom         le nom du fichier, sans .mdx ; il est tiré du titre par défaut
  --folder 2024    le sous-dossier de events/ ; celui des autres événements par défaut
  --yes            ne pose aucune question
  --help           montre cette aide

Une piste, une source ou un lieu se donne par son identifiant ou par son nom.
Le dossier de la chronologie est timeline, ou celui que nomme la variable TIMELINE.
Fin : 0 si le fichier est écrit, 1 si une réponse ne convient pas, 2 si la commande est mal employée.`,
  questions: {
    title: 'Titre :',
    date: 'Date (2024-07-27, 27 juillet 2024, été 2024, vers 1985…) :',
    whichDate: 'Est-ce bien cette date ?',
    keepDate: 'Quelle date écrire ?',
    track: 'Piste :',
    source: 'Source :',
    nextSource: 'Autre source :',
    place: 'Lieu :',
    nextPlace: 'Autre lieu :',
    summary: 'Résumé, une ou deux phrases (Entrée pour le laisser à plus tard) :',
    id: 'Nom du fichier, et adresse de la page :',
    write: 'Écrire ce fichier ?',
    newSource: {
      publisher: 'Journal, agence ou éditeur (Entrée s’il n’y en a pas) :',
      title: 'Titre de la source (Entrée s’il n’y en a pas) :',
      issued: 'Date de parution (Entrée si elle n’est pas connue) :',
      url: 'Adresse https:// (Entrée s’il n’y en a pas) :',
      id: 'Identifiant de la source :',
    },
    newPlace: { name: 'Nom du lieu :', id: 'Identifiant du lieu :' },
  },
  choices: {
    keys: '↑ ↓ pour parcourir, quelques lettres pour chercher, Entrée pour choisir',
    noTrack: 'aucune piste',
    noSource: 'aucune source pour l’instant',
    noOtherSource: 'pas d’autre source',
    noPlace: 'aucun lieu',
    noOtherPlace: 'pas d’autre lieu',
    didYouMean: (name) => `Vouliez-vous dire ${quoted(name)} ?`,
    addSource: (typed) => (typed === '' ? 'ajouter une source' : `ajouter la source ${quoted(typed)}`),
    addPlace: (typed) => (typed === '' ? 'ajouter un lieu' : `ajouter le lieu ${quoted(typed)}`),
    otherDate: 'une autre date : je l’écris de nouveau',
    keep: (date) => `garder ${date}`,
    instead: (date) => `écrire ${date}`,
    yes: 'oui',
    no: 'non, tout abandonner',
  },
  faults: {
    noValue: (option) => `L’option ${quoted(option)} attend une valeur.`,
    givenTwice: (option) => `L’option ${quoted(option)} ne se donne qu’une fois.`,
    tooMuch: (typed) =>
      `${quoted(typed)} est de trop : un texte de plusieurs mots se met entre guillemets, et les options viennent après « npm run new -- ».`,
    lacking: (options) =>
      `Il manque ${options.join(' et ')} : sans question posée, ces réponses sont nécessaires.`,
    titleEmpty: 'Un événement a besoin d’un titre.',
    ambiguousDate: (typed, dates) =>
      `${quoted(typed)} peut se lire de plusieurs façons. Écrivez celle que vous voulez dire : ${listed(dates)}.`,
    severalMeant: (typed, ids) =>
      `${quoted(typed)} est le nom de plusieurs. Donnez l’identifiant : ${listed(ids)}.`,
    noTracks: (typed) => `Cette chronologie n’a pas de pistes. Retirez ${quoted(`--track ${typed}`)}.`,
    idTaken: (id, file) => `${quoted(id)} est déjà pris par ${file}. Choisissez un autre nom.`,
    badFolder: (folder) =>
      `${quoted(folder)} n’est pas un sous-dossier de events/. Donnez un nom simple, comme 2024 ou 2024/07.`,
    sourceUnnamed: 'Une source a besoin d’un éditeur, d’un titre ou d’une adresse.',
    cannotAdd: (file, lines) =>
      `${file} ne se laisse pas compléter sans risque. Ajoutez-y vous-même ces lignes :\n\n${lines}`,
    exists: (file) => `${file} existe déjà. Rien n’a été écrit.`,
    timelineUnreadable: 'Corrigez d’abord ceci, puis recommencez.',
    nothingWritten: 'Rien n’a été écrit.',
  },
  report: {
    noTerminal: 'Pas de terminal où poser des questions : la commande fait comme avec --yes.',
    understood: ({ date, words, precision }) =>
      `Date : ${date}, c’est-à-dire ${words}${precision === undefined ? '' : ` (${precision})`}`,
    wrongWeekday: (said, words) => `Vous avez écrit ${quoted(said)}, or ce jour est : ${words}.`,
    written: (files) => (files.length === 1 ? `Écrit : ${files.join('')}` : `Écrits : ${files.join(', ')}`),
    otherErrors: 'D’autres fichiers de la chronologie ont des erreurs : « npm run check » les montre.',
    next: ({ file, files, check, id }) => `Et maintenant :
  1. Ouvrez ${file} et écrivez le récit sous la seconde ligne ---.
  2. Vérifiez la chronologie :  ${check}
  3. Regardez-la dans votre navigateur :  npm start
  4. Enregistrez votre travail :
       git add ${files.join(' ')}
       git commit -m "Add ${id}"
     Sans Git, copiez le texte dans un nouveau fichier du même nom sur le site du dépôt.`,
  },
};
