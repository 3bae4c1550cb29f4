import { compareText } from '../model/compare-text.ts';
import { checkIdentity } from './check-identity.ts';
import { describeProblem } from './describe-problem.ts';
import { findAdvice } from './find-advice.ts';
import { findBrokenReferences } from './find-broken-references.ts';
import type { FiledFinding, Problem } from './problem.ts';
import { MOST_TOLD } from './problem.ts';
import type { TimelineReading } from './read-timeline.ts';
import { readTimeline } from './read-timeline.ts';

/** Finds everything that is wrong with a timeline's folder, or doubtful, by file, line and column. */
export async function checkTimeline(folder: string): Promise<readonly Problem[]> {
  return problemsOf(readTimeline(folder), folder);
}

/**
 * The problems of a folder that has been read, in the timeline's language (French when that is not known), with those
 * that were found by other means than its files.
 */
export function problemsOf(
  reading: TimelineReading,
  folder: string,
  language: string = languageOf(reading),
  further: readonly FiledFinding[] = [],
): readonly Problem[] {
  const findings = [
    ...reading.findings,
    ...checkIdentity(reading),
    ...findBrokenReferences(reading),
    ...findAdvice(reading),
    ...further,
  ];
  return firstOfEachFile(findings)
    .map((finding) => describeProblem(finding, { language, folder, text: reading.texts.get(finding.file) }))
    .sort(compareProblems);
}

function firstOfEachFile(findings: readonly FiledFinding[]): readonly FiledFinding[] {
  const told = new Map<string, number>();
  return findings.filter(({ file }) => {
    const count = (told.get(file) ?? 0) + 1;
    told.set(file, count);
    return count <= MOST_TOLD;
  });
}

/** The language that timeline.yaml names, whatever else is wrong in it; French when it names none. */
export function languageOf({ timeline: { value } }: TimelineReading): string {
  const { language } = (value ?? {}) as { readonly language?: unknown };
  return typeof language === 'string' ? language : 'fr';
}

function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}
