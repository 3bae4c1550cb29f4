/** An element of an XML document: its name, attributes, elements and the text of all of them. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const token = /<\?xml [^?]*\?>|<\/([\w:]+)\s*>|<([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads XML 1.0 without document types, comments or instructions, and throws for whatever is not well-formed: a strict
 * reader, so that what passes it passes any.
 */
export function readXml(xml: string): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const match = token.exec(xml);
    if (match === null) throw new Error(`Not well-formed at ${at}: ${xml.slice(at, at + 40)}`);
    const [, ends, begins, attributes = '', isEmpty, text] = match;
    if (text !== undefined) for (const element of open) element.text += decode(text);
    if (ends !== undefined && open.pop()?.name !== ends) throw new Error(`</${ends}> ends what is not open.`);
    if (begins !== undefined) {
      const element: Open = { name: begins, attributes: read(attributes), children: [], text: '' };
      open.at(-1)!.children.push(element);
      if (isEmpty === '') open.push(element);
    }
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('Not one whole element.');
  return root.children[0]!;
}

interface Open extends XmlElement {
  readonly children: Open[];
  text: string;
}

function read(attributes: string): Record<string, string> {
  const found = [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)];
  const names = found.map(([, name]) => name);
  if (new Set(names).size < names.length) throw new Error(`An attribute twice: ${attributes}`);
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, decode(value)]));
}

function decode(text: string): string {
  if (/[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\]\]>/.test(text) || !text.isWellFormed())
    throw new Error(`A character that XML cannot hold: ${JSON.stringify(text)}`);
  return text.replaceAll(/&(#\d+|\w*);?/g, (whole, name: string) => {
    const number = /^#(\d+)$/.exec(name)?.[1];
    const character = number === undefined ? entities[name] : String.fromCodePoint(Number(number));
    if (character === undefined || !whole.endsWith(';')) throw new Error(`Not an entity: ${whole}`);
    return character;
  });
}

/** The elements of that name right inside another. */
export function childrenOf({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((child) => child.name === name);
}

/** The text of its one element of that name. */
export function textIn(element: XmlElement, name: string): string {
  const [only, ...others] = childrenOf(element, name);
  if (only === undefined || others.length > 0) throw new Error(`Not one ${name} in ${element.name}.`);
  return only.text;
}
