import { createLineIndex } from '../text/lines';
import { type CheckedFile, type CheckResult, open } from './check';

/** The output of `--format json`. Its shape is read by other tools: fields are added, never changed. */
export function jsonReport(result: CheckResult): string {
  const files = result.files.map(fileReport);
  const report = {
    version: 1,
    files,
    summary: {
      files: files.length,
      findings: files.reduce((sum, { findings }) => sum + findings.length, 0),
      open: result.files.reduce((sum, { review }) => sum + open(review).length, 0),
      dismissed: result.files.reduce(
        (sum, { review }) => sum + review.findings.filter(({ state }) => state === 'dismissed').length,
        0,
      ),
    },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function fileReport({ path, text, review, sibling }: CheckedFile) {
  const lines = createLineIndex(text);
  const { status } = review;
  return {
    path,
    words: review.words,
    ...(status.state === 'skipped' ? { skipped: status.why } : {}),
    // A finding that somebody let stand is only counted; one with a note is listed with the note's id.
    findings: review.findings
      .filter(({ state }) => state !== 'dismissed')
      .map((finding) => {
        const { line, column } = lines.positionAt(finding.start);
        return {
          rule: finding.rule,
          severity: finding.severity,
          start: finding.start,
          end: finding.end,
          line: line + 1,
          column: column + 1,
          quote: finding.quote,
          message: finding.message,
          help: finding.help,
          related: finding.related.map(({ path: other, start, end, quote }) => ({
            path: sibling(other),
            start,
            end,
            quote,
          })),
          fingerprint: finding.fingerprint,
          annotation: finding.annotation,
        };
      }),
  };
}
