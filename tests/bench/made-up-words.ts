const nouns =
  'convoi marché pont village rivière puits école route accord appel commission délégation récolte caravane garnison frontière réunion livraison patrouille incendie crue sécheresse élection grève procès visite retour départ annonce enquête'.split(
    ' ',
  );
const links = 'vers depuis près de la du des au sous contre pour sans avec selon après avant pendant'.split(
  ' ',
);

export function pick<T>(from: readonly T[], random: () => number): T {
  return from[Math.floor(random() * from.length)]!;
}

export function words(count: number, random: () => number): string {
  return Array.from({ length: count }, (_, index) => pick(index % 2 === 0 ? nouns : links, random)).join(' ');
}

/** A sentence without a comma or a colon, so that YAML takes it as it is. */
export function sentence(count: number, random: () => number): string {
  const text = words(count, random);
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}
