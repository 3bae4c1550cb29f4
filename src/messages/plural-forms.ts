/** A counted noun's forms by the language's plural rules; `{n}` stands for the number. A form without it says it in words. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
