const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text of HTML without any space, which pages and indexes lay out each in their own way. */
export function shownText(html: string): string {
  return html
    .replaceAll(/<(script|svg)\b[^]*?<\/\1>/g, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:#(\d+)|(amp|lt|gt|quot|apos));/g, (_, code: string | undefined, name: string) =>
      code === undefined ? named[name]! : String.fromCodePoint(Number(code)),
    )
    .replaceAll(/\s/gu, '');
}
