import { posix } from 'node:path';
import { astroParts } from './astro-parts.ts';
import { layerRules } from './layer-rules.ts';
import type { LayerRule } from './layer-rules.ts';
import type { Import } from './read-imports.ts';
import { readImports } from './read-imports.ts';
import type { SourceFile } from './source-file.ts';
import { folderOf } from './source-file.ts';

/** A sentence for each import of the file that its folder may not make. */
export function forbiddenImports(file: SourceFile): string[] {
  const folder = folderOf(file.path);
  const rule = layerRules[folder];
  if (rule === undefined) return [`${file.path}: no rule knows the folder ${folder}/`];
  return importsOf(file)
    .filter((imported) => !mayImport(rule, folder, file.path, imported))
    .map(({ specifier, typeOnly, inBrowser }) => {
      const what = `${typeOnly ? 'the type of ' : ''}${specifier}`;
      return `${file.path}: ${inBrowser ? 'a <script>' : `${folder}/`} may not import ${what}`;
    });
}

interface PlacedImport extends Import {
  /** From a `<script>` element, which runs in the reader's browser. */
  readonly inBrowser: boolean;
}

function importsOf(file: SourceFile): PlacedImport[] {
  const placed = (code: string, inBrowser: boolean): PlacedImport[] =>
    readImports(code).map((imported) => ({ ...imported, inBrowser }));
  if (!file.path.endsWith('.astro')) return placed(file.text, false);
  const { frontmatter, scripts } = astroParts(file.text);
  return [...placed(frontmatter, false), ...placed(scripts, true)];
}

function mayImport(rule: LayerRule, folder: string, path: string, imported: PlacedImport): boolean {
  const specifier = imported.specifier.replace(/^(?:\.\.\/)+node_modules\//, '');
  if (!specifier.startsWith('.')) {
    return rule.packages === '*' || rule.packages.some((name) => name.test(specifier));
  }
  const target = posix.join(posix.dirname(path), specifier);
  if (target.startsWith('../')) return rule.packages === '*';
  const other = folderOf(target);
  if (imported.inBrowser) return other === 'browser';
  if (other === folder || rule.folders === '*' || rule.folders.includes(other)) return true;
  if (imported.typeOnly && rule.types?.includes(other) === true) return true;
  return rule.files?.some((pattern) => pattern.test(target)) === true;
}
