import type { SearchWords } from '../search-words.ts';

const results = { one: '{n} résultat', many: '{n} de résultats', other: '{n} résultats' };

const understood = {
  nearest: 'Résultats pour « {q} » (rien pour « {typed} ») : {count}',
  dated: 'Par date, {date} : {count}',
};

export const fr: SearchWords = {
  box: {
    label: 'Rechercher dans la chronologie',
    placeholder: 'Rechercher',
    suggestions: 'Événements trouvés',
    all: 'Tous les résultats pour « {q} »',
    results,
    none: 'Aucun résultat pour « {q} »',
    understood,
  },
  panel: {
    label: 'Mots à chercher',
    submit: 'Rechercher',
    tracks: 'Pistes',
    statuses: 'Statuts',
    facets: { actor: 'Acteurs', place: 'Lieux', period: 'Périodes' },
    periodsOfEvent: 'Un événement compte dans chaque période où il a pu avoir lieu.',
    undated: 'Sans date',
    allValues: { actor: 'Tous les acteurs', place: 'Tous les lieux' },
    order: 'Ordre',
    orders: { relevance: 'Pertinence', date: 'Date' },
    clear: 'Retirer les filtres',
    start: 'Écrivez un mot, un nom ou un lieu, avec ou sans accents.',
    searching: 'Recherche en cours…',
    results,
    none: 'Aucun résultat pour « {q} ». Essayez un autre mot ou une autre graphie.',
    noneFiltered: 'Aucun résultat avec ces filtres.',
    understood,
    spelt: 'Aussi écrit : {name}',
    said: 'Dans la source : « {name} »',
    more: {
      one: 'Afficher {n} résultat de plus',
      many: 'Afficher {n} de résultats de plus',
      other: 'Afficher {n} résultats de plus',
    },
    failed: 'La recherche n’a pas pu démarrer. Rechargez la page, ou lisez la chronologie entière.',
    noIndex: 'L’index de recherche n’existe pas encore : « npm run build » le fabrique.',
    noScript:
      'La recherche a besoin de JavaScript. Sans lui, tous les événements se lisent dans la chronologie.',
    readTimeline: 'Lire la chronologie',
    shortcut: 'La touche / mène au champ de recherche',
  },
};
