const rightToLeft = new Set(['ar', 'fa', 'he', 'ps', 'ur', 'ug', 'yi', 'dv', 'sd', 'ckb']);

/** Which way a BCP 47 tag's writing runs; an Arabic script subtag (`ff-Arab`) counts too. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const [language = '', ...rest] = tag.toLowerCase().split('-');
  return rightToLeft.has(language) || rest.includes('arab') ? 'rtl' : 'ltr';
}
