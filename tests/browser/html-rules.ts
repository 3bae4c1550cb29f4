import type { ConfigData } from 'html-validate';

/** What every page is held to: all rules of the validator, but for these. */
export const htmlRules: ConfigData = {
  root: true,
  extends: [
    'html-validate:recommended',
    'html-validate:document',
    'html-validate:a11y',
    'html-validate:browser',
  ],
  rules: {
    // A page loads only its own site's files: who could change one of them could change its hash in the page too.
    'require-sri': 'off',
    // The box for searching is sent by Enter, as a browser's own is; what is chosen in the other forms shows at once.
    'wcag/h32': 'off',
    // Boxes to tick that are answers to one question share its name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // `<select>` cannot offer what belongs to the words being typed, with links in it.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // Of 70 letters at most: the titles are the editors'.
    'long-title': 'off',
  },
};

/** What a rule finds where it is no fault. */
export interface HtmlException {
  readonly rule: string;
  readonly message: RegExp;
  /** Of the selector that the validator gives, its end. */
  readonly at: RegExp;
}

export const htmlExceptions: readonly HtmlException[] = [
  // Safari forgets that a list is one where the style gives it no marks.
  { rule: 'no-redundant-role', message: /"list" on <ol>/, at: / > ol$/ },
];
