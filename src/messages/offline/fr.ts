import type { OfflineWords } from '../offline-words.ts';

export const fr: OfflineWords = {
  notice: {
    text: 'Une nouvelle version de ce site est prête.',
    reload: 'Recharger',
    dismiss: 'Pas maintenant',
  },
  page: {
    title: 'Lire hors ligne',
    description:
      'Ce qui se lit sur cet appareil sans réseau, la place que cela prend, et comment le retirer.',
    missing: 'Il n’y a pas de réseau, et cette page n’est pas encore sur cet appareil.',
    noScript: 'Garder ce site pour le lire hors ligne demande JavaScript.',
    notOffered: 'Ce site ne se garde pas pour être lu hors ligne.',
    readTimeline: 'Lire la chronologie',
    events: 'Événements sur cet appareil',
    make: 'Rendre disponible hors ligne',
    cancel: 'Arrêter',
    remove: 'Retirer de cet appareil',
    speech: {
      unable:
        'Ce navigateur ne peut pas garder ce site : il faut une adresse en https et un navigateur récent, hors navigation privée.',
      nothing: 'Rien de ce site n’est gardé sur cet appareil.',
      preparing: 'Le site s’installe sur cet appareil…',
      whole: 'Tout le site se lit sans réseau, recherche comprise : {size}.',
      part: 'Se lisent sans réseau : l’accueil, la recherche et {events} ({size}).',
      partWithoutSearch: 'Se lisent sans réseau : l’accueil et {events} ({size}).',
      making: 'Il reste {size} à recevoir…',
      failed: 'Tout n’a pas pu être reçu. Vérifiez le réseau, rechargez la page, puis réessayez.',
      noRoom: 'Il n’y a pas assez de place sur cet appareil. Libérez-en, rechargez la page, puis réessayez.',
      removed: 'Ce site n’est plus gardé sur cet appareil.',
      makeOf: 'Rendre disponible hors ligne ({size})',
      counted: { one: '{n} événement', many: '{n} d’événements', other: '{n} événements' },
      more: { one: 'et {n} autre', many: 'et {n} d’autres', other: 'et {n} autres' },
      size: '{n} Mo',
    },
  },
};
