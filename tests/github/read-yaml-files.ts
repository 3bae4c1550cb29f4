import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

const root = join(import.meta.dirname, '../..');

export interface YamlFile {
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
}

/** The YAML files of a folder of the repository; throws at the first that does not parse. */
export function readYamlFiles(folder: string): readonly YamlFile[] {
  return readdirSync(join(root, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .toSorted()
    .map((name) => {
      const text = readFileSync(join(root, folder, name), 'utf8');
      const document = parseDocument(text, { strict: true, uniqueKeys: true });
      if (document.errors.length > 0) throw new Error(`${folder}/${name}: ${document.errors.join('\n')}`);
      return { name, text, value: document.toJS() as unknown };
    });
}
