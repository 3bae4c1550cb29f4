import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { htmlExceptions, htmlRules } from './html-rules.ts';

const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));
/** The validator takes what it finds behind the end of a page for a part of it; browsers too, and put it into the body. */
const behindTheEnd = /<\/html>\s*\S/i;

/** What is wrong with a page's HTML, each fault in a line with its place. */
export async function htmlFaults(html: string, name: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html, name);
  const faults = results
    .flatMap(({ messages }) => messages)
    .filter(
      ({ ruleId, message, selector }) =>
        !htmlExceptions.some(
          ({ rule, message: words, at }) => rule === ruleId && words.test(message) && at.test(selector ?? ''),
        ),
    )
    .map(({ ruleId, message, line, column }) => `${name}:${line}:${column} ${message} (${ruleId})`);
  return behindTheEnd.test(html) ? [...faults, `${name} goes on behind </html>`] : faults;
}
