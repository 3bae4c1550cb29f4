import type { LinkMessages, UnsureLink } from './link-messages.ts';

const nn = '\u202f';
const quoted = (text: string): string => `«${nn}${text}${nn}»`;
const answer = (status: number | undefined): string => (status === undefined ? '' : ` (réponse ${status})`);

const reasons: Readonly<Record<UnsureLink, string>> = {
  refused: 'le site refuse de répondre à un programme',
  busy: 'le site demande d’attendre',
  failing: 'le site est en panne',
  timeout: 'le site n’a pas répondu à temps',
  unreachable: 'aucune connexion n’a pu s’établir',
  redirects: 'l’adresse renvoie sans fin, ou ailleurs que sur le Web',
  private: 'l’adresse est celle d’un réseau privé, et n’a pas été demandée',
  answer: 'la réponse est inattendue',
};

/** The problems of links, in French. */
export const linksFr: LinkMessages = {
  'dead-link': ({ address, why, status, archived }) => {
    const said = why === 'gone' ? `n’existe plus${answer(status)}` : 'mène à un site qui n’existe plus';
    const cure = archived
      ? 'La copie archivée reste. Cherchez si la page a changé d’adresse.'
      : 'Donnez l’adresse d’une copie archivée, ou la nouvelle adresse.';
    return `${quoted(address)} ${said}. ${cure}`;
  },
  'unsure-link': ({ address, why, status }) =>
    `${quoted(address)} n’a pas pu être vérifiée, car ${reasons[why]}${answer(status)}. Ouvrez-la vous-même.`,
  'links-not-asked': ({ count, limit }) =>
    `La vérification s’arrête à ${limit} adresses, et n’en a pas demandé ${count}. Ajoutez --most suivi d’un nombre plus grand.`,
};
