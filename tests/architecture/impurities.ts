import ts from 'typescript';

const forbiddenNames = new Set(
  ['process', 'require', 'globalThis', 'window', 'document', 'navigator', 'location', 'localStorage'].concat(
    ['sessionStorage', 'history', 'fetch', 'crypto', 'performance', 'console', 'setTimeout', 'setInterval'],
    ['HTMLElement', 'Element', 'Node', 'customElements', 'Astro', 'Buffer'],
  ),
);

const forbiddenMembers = new Set([
  ...['Date.now', 'Date.parse', 'Math.random', 'import.meta'],
  ...['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds'].flatMap((part) => [
    `.get${part}`,
    `.set${part}`,
  ]),
  ...['.getTimezoneOffset', '.toDateString', '.toTimeString', '.toLocaleDateString', '.toLocaleTimeString'],
  '.localeCompare',
]);

/**
 * What in a piece of TypeScript depends on more than its arguments: the clock, chance, the machine's zone or language,
 * the page, the process. `new Date(…)` passes with numbers only; a string would be read in the machine's zone.
 */
export function impurities(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const impurity = impurityOf(node);
    if (impurity !== undefined) found.push(impurity);
    // A type names no value: `Element` in a type comes from nowhere, and vanishes.
    if (!ts.isTypeNode(node)) ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest, true));
  return found;
}

function impurityOf(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date') return impureDate(node);
  if (ts.isMetaProperty(node)) return 'import.meta';
  if (ts.isPropertyAccessExpression(node)) {
    const member = `.${node.name.text}`;
    return [`${node.expression.getText()}${member}`, member].find((name) => forbiddenMembers.has(name));
  }
  if (!ts.isIdentifier(node) || !forbiddenNames.has(node.text)) return undefined;
  const { parent } = node;
  const namesMember =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent);
  return namesMember ? undefined : node.text;
}

function impureDate(node: ts.NewExpression): string | undefined {
  const [first, ...others] = node.arguments ?? [];
  if (first === undefined) return 'new Date() reads the clock';
  if (ts.isStringLiteralLike(first) || ts.isTemplateExpression(first)) return 'new Date(string)';
  return others.length > 0 ? 'new Date(year, month …) is in the zone of the machine' : undefined;
}
