import { escapeAttribute, unescapeAttribute } from './escape-attribute.ts';
import { relativeAddress } from './relative-address.ts';

/** What a page of the copy needs to know of the whole. */
export interface CopySurroundings {
  /** The path under which the site was built; a slash at both ends. */
  readonly base: string;
  /** Where in the copy the one script is that does what these scripts of the site do. */
  readonly scriptFor: (scripts: readonly string[]) => string;
}

/** A tag with its attributes; a sign > inside quotes does not end it. */
const tag = /<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
const attribute =
  /(\s)(href|xlink:href|src|srcset|action|poster|data-index|data-tiles|content)=(?:"([^"]*)"|([^\s">]+))/gi;
/** Parts that make sense on a server alone. */
const onlineOnly = /<([a-z][\w-]*)\s[^>]*\bdata-online-only\b[^>]*>[^]*?<\/\1>/gi;
const moduleScript = /<script\b[^>]*\btype="?module"?[^>]*>\s*<\/script>/gi;
const unwanted =
  /<(?:link\b[^>]*\brel="?(?:canonical|manifest|modulepreload|preload)\b|meta\b[^>]*\bproperty="?og:url)[^>]*>/gi;
const policy = /(<meta\b[^>]*http-equiv="?Content-Security-Policy"?[^>]*content=")[^"]*/i;

/** On a disk, 'self' is no place: a browser takes each file for a site of its own. Fonts are in the style sheets there. */
const policyOnDisk =
  "default-src 'none'; script-src file: 'wasm-unsafe-eval'; style-src file:; img-src file: data:; font-src data:; " +
  "base-uri 'none'; form-action file:";

/** A page of the built site as it has to be to work from a disk; `path` is its own in the site's folder. */
export function rewritePage(html: string, path: string, { base, scriptFor }: CopySurroundings): string {
  const kept = html
    .replace(onlineOnly, '')
    .replace(unwanted, '')
    .replace(policy, (_, start: string) => start + policyOnDisk);
  const relative = (address: string): string =>
    escapeAttribute(relativeAddress(unescapeAttribute(address), path, base));
  return joinScripts(kept, (scripts) => base + scriptFor(scripts)).replace(
    tag,
    (_, name: string, attributes: string) =>
      `<${name}${attributes.replace(
        attribute,
        (whole, space: string, key: string, quoted?: string, bare?: string) => {
          const rewrite = rewriters[key.toLowerCase()] ?? ((value, to) => to(value));
          return name === 'meta' || key !== 'content'
            ? `${space}${key}="${rewrite(quoted ?? bare ?? '', relative)}"`
            : whole;
        },
      )}>`,
  );
}

/** Puts one script in the place of the first module, for all of them. */
function joinScripts(html: string, scriptFor: (scripts: readonly string[]) => string): string {
  const scripts = [...html.matchAll(moduleScript)].flatMap(
    ([script]) => /\ssrc="?([^"\s>]+)/.exec(script)?.[1] ?? [],
  );
  let joined = scripts.length === 0 ? '' : `<script defer src="${scriptFor(scripts)}"></script>`;
  return html.replace(moduleScript, () => {
    const script = joined;
    joined = '';
    return script;
  });
}

type Rewrite = (value: string, relative: (address: string) => string) => string;

/** The attributes that hold more than an address. Of the metadata, only what leads to another page is for readers. */
const rewriters: Readonly<Record<string, Rewrite | undefined>> = {
  srcset: (value, relative) =>
    value.replace(/(^|,\s*)(\/\S+)/g, (_, before: string, to: string) => before + relative(to)),
  content: (value, relative) =>
    value.replace(/^(\d+;\s*url=)(.+)$/i, (_, wait: string, to: string) => wait + relative(to)),
};
