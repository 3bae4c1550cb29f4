import { temporaryFolder } from '../../integrations/temporary-folder.ts';

/** A small timeline in a folder of its own; more files, or others, may be given. */
export function lighthouse(files: Readonly<Record<string, string>> = {}): string {
  return temporaryFolder({
    'timeline.yaml':
      'title: Le phare du Cap (exemple)\nlanguage: fr\ntracks:\n  - { id: lampe, name: La lampe }\n  - { id: tour, name: La tour }\n',
    'sources.yaml': '# Registres\nregistre-1862:\n  publisher: Commune du Cap\n  title: Registre du phare\n',
    'places.yaml': 'cap:\n  names: { fr: Le Cap (exemple) }\n  variants: [Cap-aux-Phares]\n',
    'events/1861/premiere-pierre.mdx':
      '---\ntitle: Première pierre\ndate: 1861-10-01~\nsummary: La tour commence.\nformerIds: [pierre]\n---\n',
    ...files,
  });
}
