const mostMarkers = 100;
const mostOpenTags = 500;
const mostBrackets = 20_000;

/**
 * Where a text nests deeper than any story does, so that a parser that recurses or searches back would take seconds or
 * overflow; undefined for a story. Counts more than it must: text in code counts too.
 */
export function findTooDeep(text: string): number | undefined {
  return findLongPrefix(text) ?? findOpenTags(text) ?? findBrackets(text);
}

/** Quotation and list markers at the start of one line. */
function findLongPrefix(text: string): number | undefined {
  for (const { 0: prefix, index } of text.matchAll(
    /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/gm,
  )) {
    if (prefix.replaceAll(/[ \t]+|\d+/g, '').length > mostMarkers) return index;
  }
  return undefined;
}

function findOpenTags(text: string): number | undefined {
  let open = 0;
  for (const { 0: tag, index } of text.matchAll(/<\/|\/>|<[\p{L}$_>]/gu)) {
    open = tag === '</' || tag === '/>' ? Math.max(0, open - 1) : open + 1;
    if (open > mostOpenTags) return index;
  }
  return undefined;
}

function findBrackets(text: string): number | undefined {
  let brackets = 0;
  for (let index = text.indexOf('['); index !== -1; index = text.indexOf('[', index + 1)) {
    brackets += 1;
    if (brackets > mostBrackets) return index;
  }
  return undefined;
}
