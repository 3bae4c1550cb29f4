/** What the files of one folder of src/ may import, besides each other. */
export interface LayerRule {
  /** Folders of src/; '*' for any. */
  readonly folders: readonly string[] | '*';
  /** Folders of which only types may be imported. */
  readonly types?: readonly string[];
  /** Single files of other folders. */
  readonly files?: readonly RegExp[];
  /** npm packages and `node:` modules; '*' for any. */
  readonly packages: readonly RegExp[] | '*';
  /** Values in, values out: no files, no DOM, no Astro, no clock. */
  readonly pure?: true;
}

const nodeItself = /^node:/;

/** The table of the folders: a folder that is not in it does not exist. */
export const layerRules: Readonly<Record<string, LayerRule>> = {
  dates: { folders: [], packages: [], pure: true },
  model: { folders: ['dates'], packages: [], pure: true },
  layout: { folders: ['dates', 'model'], packages: [/^d3-(geo|scale|time)$/], pure: true },
  exports: { folders: ['dates', 'model'], packages: [], pure: true },
  imports: { folders: ['dates', 'model'], packages: [], pure: true },
  messages: { folders: [], packages: [] },
  content: {
    folders: ['dates', 'model', 'messages'],
    // Maps are drawn where the atlas is read, once for all the events that share them; which page tells an event depends
    // on its period.
    files: [/^layout\/(maps\/|told-at)/],
    packages: [
      nodeItself,
      /^astro($|:content|\/)/,
      /^satteri$/,
      /^yaml$/,
      /^(hast|mdast|unist)$/,
      /^topojson-[a-z]+$/,
    ],
  },
  components: {
    folders: ['messages', 'model', 'styles', 'about'],
    types: ['layout', 'dates'],
    // Dates become words where they are shown; the names of scales, the paths of periods and those of a search are a
    // vocabulary; which drawings are one is a matter of how they are written.
    // A citation is text in another form: it is written where it is shown.
    files: [
      /^dates\/(format-[a-z-]+|datetime-attribute|is-undated)\.ts$/,
      /^layout\/(frise|period|search-periods|shared-drawings|tiles\/large-frise-measures)\.ts$/,
      /^exports\/cite-[a-z-]+\.ts$/,
      // So is what every page tells programs of itself.
      /^exports\/structured-page\.ts$/,
    ],
    // Astro's image service makes the sizes of a picture.
    packages: [/^astro(:assets)?$/],
  },
  styles: { folders: [], packages: [] },
  // The trusted pages of words, one for each language.
  about: { folders: ['components'], packages: [] },
  pages: { folders: '*', packages: [/^astro(:content)?$/] },
  browser: {
    folders: ['layout', 'dates', 'messages'],
    // What a page and its worker say to each other.
    types: ['model', 'offline'],
    // What a close-up draws again looks as in the finished page; a slip of the hand is the same everywhere, and so is the
    // file that has an address.
    files: [/^components\/point-shape\.ts$/, /^model\/(edit-distance|address-shard)\.ts$/],
    packages: [],
  },
  // The copy for a disk is made of the built site's scripts, and zipped.
  offline: { folders: [], packages: [nodeItself, /^vite$/, /^fflate$/] },
  integrations: { folders: '*', packages: '*' },
  cli: {
    folders: ['content', 'dates', 'model', 'imports', 'exports', 'messages', 'offline'],
    // One policy, said by the pages and by the server.
    files: [/^components\/content-security-policy\.ts$/],
    // `astro.mjs` starts Astro, and is not it.
    packages: [nodeItself, /^sirv$/, /^subset-font$/, /^astro\/bin\//, /^@inquirer\/prompts$/],
  },
};
