import { DateError } from '../dates/date-error.ts';
import { describeDate } from '../dates/describe-date.ts';

/** `npm run date -- "2024-07~" …`: prints what Frise understands of each date, and why it refuses one. */
const texts = process.argv.slice(2);
if (texts.length === 0) console.log('npm run date -- "2024-07~"');
for (const text of texts) {
  try {
    console.log(describeDate(text));
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
