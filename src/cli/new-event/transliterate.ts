import { foldText } from '../../dates/fold-text.ts';

/**
 * Letters of other scripts in Latin ones, for addresses: the usual romanisations (ALA-LC, BGN/PCGN, ELOT 743) without
 * their marks. Short vowels that a script does not write stay unwritten.
 */
const tables = [
  // Latin letters that are no letter with an accent.
  'ß ss æ ae œ oe ø o đ d ð d þ th ł l ħ h ı i ŋ ng ɓ b ɗ d ɖ d ɛ e ɔ o ə e ɣ gh ƙ k ƴ y ɲ ny ɩ i ʋ v ʿ - ʾ - ʼ -',
  // Arabic, with the letters of Persian, Urdu and the Maghreb.
  'ا a ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع a غ gh ف f ق q ك k ل l م m ن n',
  'ه h و w ي y ى a ة a ء - ـ - ٱ a پ p چ ch ژ zh گ g ک k ی y ڤ v ڨ g ہ h ھ h ے e ں n ٹ t ڈ d ڑ r',
  'ⴰ a ⴱ b ⴲ b ⴳ g ⴴ g ⴵ dj ⴶ dj ⴷ d ⴸ d ⴹ d ⴺ d ⴻ e ⴼ f ⴽ k ⴾ k ⴿ k ⵀ h ⵁ h ⵂ h ⵃ h ⵄ a ⵅ kh ⵆ kh ⵇ q ⵈ q ⵉ i',
  'ⵊ j ⵋ j ⵌ j ⵍ l ⵎ m ⵏ n ⵐ ny ⵑ ng ⵒ p ⵓ u ⵔ r ⵕ r ⵖ gh ⵗ gh ⵘ j ⵙ s ⵚ s ⵛ sh ⵜ t ⵝ t ⵞ ch ⵟ t ⵠ v ⵡ w ⵢ y ⵣ z ⵤ z ⵥ z ⵯ w',
  'ߊ a ߋ e ߌ i ߍ e ߎ u ߏ o ߐ o ߒ n ߓ b ߔ p ߕ t ߖ j ߗ c ߘ d ߙ r ߚ rr ߛ s ߜ gb ߝ f ߞ k ߟ l ߠ n ߡ m ߢ ny ߣ n ߤ h ߥ w ߦ y',
  'א a ב b ג g ד d ה h ו v ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף p צ ts ץ ts ק k ר r ש sh ת t',
  'а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch',
  'ъ - ы y ь - э e ю yu я ya і i є ye ґ g ђ dj ј j љ lj њ nj ћ c џ dz ѕ dz',
  'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o',
];

const letters = new Map(
  tables.flatMap((table) => {
    const words = table.split(' ');
    return words.flatMap((letter, at) =>
      at % 2 === 0 ? [[letter, words[at + 1]!.replace('-', '')] as const] : [],
    );
  }),
);

/** A text without accents, in lower case, the letters of other scripts in Latin ones; those of unknown scripts stay. */
export function transliterate(text: string): string {
  return Array.from(foldText(text), (letter) => letters.get(letter) ?? letter).join('');
}
