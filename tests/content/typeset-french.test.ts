import { expect, test } from 'vitest';
import { typesetFrench } from '../../src/content/typeset-french.ts';

const cases: readonly (readonly [typed: string, set: string])[] = [
  ["L'armée malienne", 'L’armée malienne'],
  ['une « participation ukrainienne »', 'une «\u202fparticipation ukrainienne\u202f»'],
  ['une «participation»', 'une «\u202fparticipation\u202f»'],
  ['Qui le dit ?', 'Qui le dit\u202f?'],
  ['Les pertes sont lourdes ; aucun chiffre', 'Les pertes sont lourdes\u202f; aucun chiffre'],
  ['Trois choses : quand', 'Trois choses\u00a0: quand'],
  ['à 25 km près, 40 % des villages', 'à 25\u00a0km près, 40\u00a0% des villages'],
  ['12 000 personnes', '12\u202f000 personnes'],
  [' : et ensuite', '\u00a0: et ensuite'],
  ["jusqu'", 'jusqu’'],
  ['(la tour) ; [sic] !', '(la tour)\u202f; [sic]\u202f!'],
  ['on ne sait pas...', 'on ne sait pas…'],
  ['le 27 juillet 2024 à 14:50', 'le 27 juillet 2024 à 14:50'],
  ['voir https://exemple.org/a?b=c;d', 'voir https://exemple.org/a?b=c;d'],
  ['en août 2024 100 morts', 'en août 2024 100 morts'],
];

test.each(cases)('%s is set as %s', (typed, set) => {
  expect(typesetFrench(typed)).toBe(set);
});

test('setting twice changes nothing more', () => {
  for (const [typed] of cases) expect(typesetFrench(typesetFrench(typed))).toBe(typesetFrench(typed));
});
