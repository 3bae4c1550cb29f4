import { imagesFr } from './images-fr.ts';
import { linksFr } from './links-fr.ts';
import type { ProblemMessages } from './problem-messages.ts';

const nn = '\u202f';
const nb = '\u00a0';
const quoted = (text: string): string => `«${nn}${text}${nn}»`;
const meant = (guess: string | undefined): string =>
  guess === undefined ? '' : ` Vouliez-vous dire ${quoted(guess)}${nn}?`;
const mostListed = 12;
const choose = (guess: string | undefined, known: readonly string[]): string => {
  if (guess !== undefined || known.length === 0) return meant(guess);
  const listed = known.slice(0, mostListed).map(quoted).join(', ');
  return ` Choisissez parmi${nb}: ${listed}${known.length > mostListed ? '…' : '.'}`;
};

const kinds = { text: 'un texte', list: 'une liste', fields: 'des champs' } as const;

const yamlFeatures = { tag: 'd’étiquette (!)', anchor: 'd’ancre (&)', alias: 'd’alias (*)' } as const;

const hiddenKinds = {
  control: 'un caractère de commande, que l’on ne voit pas',
  direction: 'un caractère invisible qui change le sens de lecture',
  invisible: 'un caractère invisible',
} as const;

const references = {
  track: { what: 'La piste', cure: 'Déclarez-la sous tracks dans timeline.yaml, ou corrigez ce nom.' },
  source: { what: 'La source', cure: 'Déclarez-la dans sources.yaml, ou corrigez ce nom.' },
  place: { what: 'Le lieu', cure: 'Déclarez-le dans places.yaml, ou corrigez ce nom.' },
  actor: { what: 'L’acteur', cure: 'Déclarez-le dans actors.yaml, ou corrigez ce nom.' },
  event: { what: 'L’événement', cure: 'Écrivez le nom d’un fichier de events, sans .mdx.' },
} as const;

const precisions = {
  'first-of-year': [
    'la source donne-t-elle vraiment le 1er janvier',
    'ajoutez dateSaid, les mots de la source',
  ],
  'first-of-month': ['la source donne-t-elle vraiment ce jour', 'ajoutez dateSaid, les mots de la source'],
  midnight: ['la source donne-t-elle vraiment minuit', 'ne changez rien'],
  season: ['la source ne donne-t-elle que la saison, qui n’est pas la même partout', 'ne changez rien'],
} as const;

/** The problems of a check, in French. */
export const fr: ProblemMessages = {
  'no-timeline': () =>
    'Ce dossier n’a pas de fichier timeline.yaml. Créez-le avec deux lignes, title et language, ou indiquez un autre dossier.',
  'symbolic-link': () => 'Ce fichier est un lien symbolique. Remplacez-le par le fichier lui-même.',
  'too-large': ({ limitKib }) =>
    `Ce fichier dépasse ${limitKib} Kio. Racontez l’essentiel, ou faites-en plusieurs événements.`,
  'not-utf8': () => 'Ce fichier n’est pas enregistré en UTF-8. Enregistrez-le à nouveau en UTF-8.',
  'hidden-character': ({ codePoint, kind }) =>
    `Cette ligne contient ${hiddenKinds[kind]} (${codePoint}). Effacez-le et retapez ce qui l’entoure.`,
  'bad-file-name': ({ name, guess }) =>
    `${quoted(name)} ne fait pas une bonne adresse. Renommez le fichier avec des lettres minuscules sans accent, des chiffres et des traits d’union${guess === undefined ? '.' : `${nb}: ${quoted(guess)}.`}`,
  'not-mdx': ({ name, guess }) =>
    `${quoted(name)} ne sera pas lu, car un événement est un fichier .mdx. Renommez-le ${quoted(guess)}.`,
  'duplicate-id': ({ id, other }) =>
    `Deux fichiers portent l’identifiant ${quoted(id)}, et leurs pages auraient la même adresse. L’autre est ${other}. Renommez l’un des deux.`,
  'same-id-but-case': ({ id, other }) =>
    `${quoted(id)} ne se distingue de ${other} que par les majuscules. Renommez l’un des deux.`,
  'no-frontmatter': () =>
    'Ce fichier ne commence pas par une ligne ---. Commencez par ---, les champs title et date, puis une ligne ---.',
  'unclosed-frontmatter': () =>
    'Les champs s’ouvrent par --- et ne sont pas refermés. Ajoutez une ligne --- après le dernier champ.',

  'yaml-unreadable': () =>
    'Cette ligne ne se lit pas. Écrivez un champ par ligne, sous la forme champ: valeur, et mettez des guillemets droits autour d’une valeur qui contient des signes de ponctuation.',
  'yaml-colon': ({ quoted: value }) =>
    `Cette valeur contient un deux-points suivi d’une espace. Mettez-la entre guillemets droits${nb}: ${value}`,
  'yaml-indent': () =>
    'Cette ligne est décalée, et se lit comme la suite de la précédente. Alignez-la sur les autres champs.',
  'yaml-no-space': ({ key }) =>
    `Il manque une espace après le deux-points. Écrivez ${quoted(`${key}:`)} suivi d’une espace.`,
  'yaml-quote': () =>
    'Un guillemet s’ouvre et ne se referme pas. Ajoutez le même guillemet à la fin de la valeur.',
  'yaml-after-quote': () =>
    'Du texte suit le guillemet fermant. Mettez toute la valeur entre guillemets, ou retirez-les.',
  'yaml-bracket': ({ closing }) =>
    `Un crochet ou une accolade s’ouvre et ne se referme pas. Ajoutez ${quoted(closing)}.`,
  'yaml-tab': () => 'Cette ligne est décalée par une tabulation. Remplacez-la par des espaces.',
  'yaml-start': ({ character }) =>
    `Une valeur ne commence pas par ${quoted(character)}. Mettez-la entre guillemets droits.`,
  'yaml-feature': ({ feature }) =>
    `Une valeur ne prend pas ${yamlFeatures[feature]} ici. Écrivez-la en toutes lettres, entre guillemets droits si elle commence par ce signe.`,
  'yaml-no-fields': () => 'On attend ici des champs. Écrivez-les sous la forme champ: valeur, un par ligne.',
  'duplicate-key': ({ key, line }) =>
    `Le champ ${quoted(key)} est déjà donné à la ligne ${line}. Gardez un seul des deux.`,
  'forbidden-key': ({ key }) => `${quoted(key)} ne peut pas servir de nom. Choisissez-en un autre.`,

  missing: ({ key, inside, example }) =>
    `Il manque le champ ${quoted(key)}${inside === undefined ? '' : ` dans ${quoted(inside)}`}. Ajoutez par exemple${nb}: ${example}`,
  'unknown-key': ({ key, guess, known }) => `Le champ ${quoted(key)} n’existe pas.${choose(guess, known)}`,
  'wrong-kind': ({ key, expected, example }) =>
    `${quoted(key)} attend ${kinds[expected]}. Écrivez par exemple${nb}: ${example}`,
  'unknown-word': ({ key, value, guess, known }) =>
    `${quoted(value)} n’est pas une valeur de ${quoted(key)}.${choose(guess, known)}`,
  blank: ({ key }) =>
    `${quoted(key)} est vide. Écrivez une valeur, ou retirez la ligne si ce champ n’est pas obligatoire.`,
  'too-long': ({ key, length, limit }) =>
    `${quoted(key)} compte ${length} signes, et la place est de ${limit}. Raccourcissez-le.`,
  'too-many': ({ key, limit }) => `${quoted(key)} compte plus de ${limit} entrées. Regroupez-les.`,
  'bad-id': ({ value, guess }) =>
    `${quoted(value)} n’est pas un identifiant${nb}: lettres minuscules sans accent, chiffres et traits d’union.${meant(guess)}`,
  'not-a-count': ({ key, value }) =>
    `${quoted(value)} n’est pas un nombre de personnes. Écrivez ${key} en chiffres, sans espace${nb}: 1200.`,
  'not-an-integer': ({ key, value }) =>
    `${quoted(value)} n’est pas un nombre entier. Écrivez par exemple${nb}: ${key}: 2`,
  'not-coordinates': ({ value }) =>
    `${quoted(value)} n’est pas une position. Donnez la latitude, puis la longitude, en degrés avec un point${nb}: [19.95, 2.97].`,
  'not-an-address': ({ key, value, guess }) =>
    `${quoted(value)} n’est pas une adresse du Web.${meant(guess) || ` Donnez pour ${quoted(key)} une adresse qui commence par https://.`}`,
  'not-a-language': ({ value }) =>
    `${quoted(value)} n’est pas un code de langue. Écrivez par exemple fr, en, ar ou fr-ML.`,
  'not-a-zone': ({ value }) =>
    `${quoted(value)} n’est pas un fuseau horaire. Écrivez un continent et une ville, par exemple Africa/Bamako.`,
  'not-a-country': ({ value }) =>
    `${quoted(value)} n’est pas un code de pays. Écrivez les deux lettres majuscules de la norme ISO 3166, par exemple ML.`,
  'no-figure': () =>
    'Ce bilan ne donne aucun chiffre. Donnez low, best ou high, ou écrivez status: not-given (bilan non communiqué) ou status: unknown.',
  'figure-not-given': ({ status }) =>
    `Ce bilan est dit ${quoted(status)} et donne pourtant un chiffre. Retirez le chiffre, ou écrivez status: given.`,
  'figures-out-of-order': () =>
    'Les chiffres du bilan ne sont pas dans l’ordre. Il faut que low ≤ best ≤ high.',

  'unknown-reference': ({ to, id, guess, known }) => {
    const { what, cure } = references[to];
    const choice = to === 'event' ? '' : choose(undefined, known);
    return `${what} ${quoted(id)} n’existe pas.${guess === undefined ? ` ${cure}${choice}` : meant(guess)}`;
  },
  'refers-to-itself': ({ id }) => `L’événement ${quoted(id)} renvoie à lui-même. Retirez ce lien.`,
  'former-id-in-use': ({ id, other }) =>
    `L’ancien identifiant ${quoted(id)} est encore celui de ${other}. Une adresse ne peut mener qu’à une page${nb}: retirez-le d’ici.`,
  'declared-twice': ({ id, line }) =>
    `L’identifiant ${quoted(id)} est déjà pris à la ligne ${line}. Donnez-en un autre.`,

  'import-or-export': ({ word }) =>
    `Un récit ne contient pas de programme${nb}: ${quoted(word)} n’est pas admis. Retirez cette ligne, ou mettez-la entre accents graves si vous la citez.`,
  expression: () =>
    'Une accolade ouvrante n’est pas admise ici, car un récit ne contient pas de programme. Écrivez \\{ pour montrer une accolade.',
  'html-element': ({ name }) =>
    `L’élément <${name}> n’est pas admis dans un récit. Écrivez en Markdown, ou mettez-le entre accents graves si vous le citez.`,
  'html-comment': () => 'Un récit ne contient pas de commentaire. Retirez-le.',
  'unknown-component': ({ name, guess, known }) =>
    `L’élément <${name}> n’existe pas.${choose(
      guess && `<${guess}>`,
      known.map((one) => `<${one}>`),
    )}`,
  'unknown-attribute': ({ component, name, guess, known }) =>
    `<${component}> n’a pas d’attribut ${quoted(name)}.${known.length === 0 ? ' Retirez-le.' : choose(guess, known)}`,
  'block-in-sentence': ({ component }) =>
    `<${component}> fait partie d’une phrase et ne peut contenir ni liste, ni tableau, ni titre, ni image. Gardez-y quelques mots, et mettez le reste après.`,
  'missing-attribute': ({ component, name }) =>
    `Il manque à <${component}> l’attribut ${quoted(name)}. Écrivez <${component} ${name}="…">.`,
  'empty-attribute': ({ component, name }) =>
    `L’attribut ${quoted(name)} de <${component}> est vide. Écrivez ${name}="…", ou retirez-le.`,
  'repeated-attribute': ({ component, name }) =>
    `<${component}> a deux fois l’attribut ${quoted(name)}. Gardez un seul des deux.`,
  'unclosed-component': ({ name }) => `<${name}> s’ouvre et ne se referme pas. Ajoutez </${name}>.`,
  'unopened-component': ({ name }) =>
    `</${name}> ferme un élément qui n’est pas ouvert. Retirez-le, ou ouvrez <${name}>.`,
  'unreadable-attributes': ({ component }) =>
    `Les attributs de <${component}> ne se lisent pas. Écrivez chacun sous la forme nom="valeur", avec des guillemets droits.`,
  'stray-angle': () =>
    'Le signe < commence ici un élément qui n’en est pas un. Écrivez \\< pour montrer ce signe, et [texte](adresse) pour un lien.',
  'bad-address': ({ address }) =>
    `${quoted(address)} n’est pas une adresse admise. Donnez une adresse https, http ou mailto, ou celle d’une page de ce site.`,
  'too-deep': () =>
    'Trop d’éléments sont imbriqués les uns dans les autres. Simplifiez les listes, les citations ou les crochets de ce récit.',
  'story-unreadable': () =>
    'Le récit ne se lit pas à partir d’ici. Mettez une barre oblique inverse \\ devant les signes < et { qui ne sont pas des éléments.',

  ...imagesFr,
  ...linksFr,

  'no-summary': () =>
    'Cet événement n’a pas de résumé. Ajoutez summary, une ou deux phrases que montrera sa fiche.',
  'claim-without-source': () => 'Cette affirmation n’a pas de source. Ajoutez source, ou retirez-la.',
  'status-of-a-single-source': ({ status, sources }) =>
    sources === 0
      ? `Le statut est ${quoted(status)}, et l’événement ne cite aucune source. Citez-en deux, indépendantes, ou écrivez unverified.`
      : `Le statut est ${quoted(status)}, et l’événement n’a qu’une source. Ajoutez une source indépendante, ou écrivez reported.`,
  'no-archive': ({ id }) =>
    `La source ${quoted(id)} n’a pas de copie archivée. Ajoutez archive, l’adresse d’une copie conservée.`,
  'false-precision': ({ text, why, suggestion }) => {
    const [question, ifSo] = precisions[why];
    return `${quoted(text)}${nb}: ${question}${nn}? Si oui, ${ifSo}. Sinon, écrivez ${quoted(suggestion)}.`;
  },
  'image-without-alt': ({ src }) =>
    `L’image ${quoted(src)} n’est pas décrite pour qui ne la voit pas. Ajoutez ce qu’elle montre${nb}: alt, ou les mots entre crochets de ![…](${src}).`,
  'looks-like-a-double': ({ other }) =>
    `Cet événement ressemble à ${other}${nb}: même lieu, même moment, titre voisin. Réunissez-les, ou distinguez leurs titres.`,
};
