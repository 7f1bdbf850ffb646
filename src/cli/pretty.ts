import { isUnsettled } from '../annotations/words';
import type { Finding, Review } from '../review/model';
import type { Severity } from '../rules/rule';
import { createLineIndex } from '../text/lines';
import { type CheckedFile, type CheckResult, open } from './check';
import { counted, type Paint, painter, type Style } from './paint';

const colors: Record<Severity, Style> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
};

/** The output for people: each article, its open findings in order, what is wrong and what to do. */
export function prettyReport(result: CheckResult, options: { color: boolean; quiet: boolean }): string {
  const paint = painter(options.color);
  const parts = result.files
    .filter(({ review }) => open(review).length > 0)
    .map((file) => article(file, paint));
  if (!options.quiet) parts.push(summary(result));
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

function article({ path, text, review }: CheckedFile, paint: Paint): string {
  const lines = createLineIndex(text);
  const rows = open(review).map((finding) => {
    const { line, column } = lines.positionAt(finding.start);
    return row(finding, `${line + 1}:${column + 1}`, paint);
  });
  return [paint('bold', path), ...rows].join('\n');
}

function row(finding: Finding, place: string, paint: Paint): string {
  const head = `  ${place.padEnd(8)} ${paint(colors[finding.severity], finding.severity)}  ${finding.message}`;
  return `${head}\n           ${finding.help}  ${paint('dim', finding.rule)}`;
}

/** Findings whose note is itself a question: they are out of the list, and not done. */
function unsettledIn({ findings, notes }: Review): number {
  const open = new Set(
    notes.filter(({ annotation }) => isUnsettled(annotation.status)).map(({ annotation }) => annotation.id),
  );
  return findings.filter(({ annotation }) => annotation !== null && open.has(annotation)).length;
}

function summary({ files }: CheckResult): string {
  const reviewed = files.filter(({ review }) => review.status.state === 'reviewed');
  const findings = reviewed.reduce((sum, { review }) => sum + open(review).length, 0);
  const states = (state: Finding['state']) =>
    reviewed.reduce(
      (sum, { review }) => sum + review.findings.filter((each) => each.state === state).length,
      0,
    );
  const unsettled = reviewed.reduce((sum, { review }) => sum + unsettledIn(review), 0);
  const answered = [
    states('annotated') > 0
      ? `${states('annotated')} noted${unsettled > 0 ? `, ${unsettled} of them not settled yet` : ''}`
      : '',
    states('dismissed') > 0 ? `${states('dismissed')} let stand` : '',
  ].filter((part) => part !== '');
  const more = answered.length > 0 ? ` (${answered.join(', ')})` : '';
  return `${counted(findings, 'finding')} to look at in ${counted(reviewed.length, 'article')}${more}.`;
}
