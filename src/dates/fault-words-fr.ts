import type { FaultWords } from './describe-date-error.ts';
import { wordsFr } from './words-fr.ts';

const nn = '\u202f';
const quoted = (text: string): string => `«${nn}${text}${nn}»`;

/** Why a text is no date, in French. */
export const faultWordsFr: FaultWords = {
  empty: 'La date est vide.',
  notADate: (text, reason) =>
    `${quoted(text)} n’est pas une date${reason === undefined ? '' : `\u00a0: ${reason}`}.`,
  inPart: (part, reason) => `dans ${quoted(part)}, ${reason}`,
  didYouMean: (guesses) => `Vouliez-vous dire ${listOf(guesses)}${nn}?`,
  example: 'Écrivez par exemple 2024-08-01, 2024-08, 2024, 201X, 1960~ ou 1960/1965.',
  reasons: {
    relative:
      'ces mots changent de sens avec le jour où on les lit. Écrivez le jour lui-même, et gardez les mots de la source dans dateSaid',
    spaces: 'une date s’écrit sans espaces',
    'short-year': 'une année a quatre chiffres, et un X à la place de chaque chiffre inconnu',
    'no-separators': 'l’année, le mois et le jour sont séparés par des traits d’union',
    unpadded: 'l’année a quatre chiffres, le mois et le jour en ont deux',
    'lower-case': 'les lettres X, Y, E, S, T et Z sont des majuscules',
    'five-digit-year': 'une année de plus de quatre chiffres commence par Y',
    'short-long-year': 'Y n’introduit que les années de plus de quatre chiffres',
    'leading-zero': 'une année qui commence par Y n’a pas de zéro en tête',
    'year-range':
      'les années vont de −9\u202f999\u202f999\u202f999\u202f999 à 9\u202f999\u202f999\u202f999\u202f999',
    'negative-zero': 'l’année 0, qui est l’an 1 avant notre ère, s’écrit sans signe',
    'long-year-parts': 'une année de plus de quatre chiffres n’a ni mois, ni X',
    'significant-digits':
      'après S vient le nombre de chiffres sûrs, entre 1 et le nombre de chiffres de l’année',
    'day-zero': 'les jours se comptent à partir de 01',
    'no-such-day': 'aucun jour du calendrier ne répond à ce modèle',
    'day-after-grouping': 'une saison, un trimestre ou un semestre n’est suivi d’aucun jour',
    time: 'l’heure s’écrit T14:50 ou T14:50:00, de T00:00:00 à T24:00:00',
    fraction: 'les fractions de seconde ne sont pas retenues',
    offset: 'le décalage horaire s’écrit Z ou +01:00, entre −12:00 et +14:00',
    'time-without-day': 'une heure demande un jour entièrement connu',
    reversed: 'la fin vient avant le début',
    'several-slashes': 'un intervalle n’a que deux bornes',
    'slash-in-set': 'dans une liste, un intervalle s’écrit avec deux points de suite (..)',
    'dots-outside-set':
      'les deux points (..) entre deux dates ne vont que dans une liste entre crochets ou accolades',
    'unclosed-set': 'une liste commence et finit par le même signe, [ ] ou { }',
    'empty-set': 'une liste a au moins une date, et rien entre deux virgules n’en est une',
    'open-inside-set': 'les deux points (..) sans date ne vont qu’au début ou à la fin d’une liste',
    'nested-set': 'une liste ne contient pas d’autre liste',
  },
  noMonth: (month) => `il n’y a pas de mois ${month}`,
  noDay: (day, month, year, last) =>
    `${wordsFr.months.long[month - 1]} ${year} n’a que ${last} jours, et pas de ${day}`,
};

function listOf(guesses: readonly string[]): string {
  return guesses.length < 2 ? guesses.join('') : `${guesses.slice(0, -1).join(', ')} ou ${guesses.at(-1)}`;
}
