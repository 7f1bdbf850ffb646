import { fingerprint } from '../annotations/fingerprint';
import type { PlacedAnnotation } from '../annotations/model';
import { overlaps, textOf } from '../text/span';
import type { Finding } from './model';
import type { RuledFinding } from './run-rules';

/** Gives findings their fingerprints, and the notes and dismissals that answer them. */
export function answered(
  found: readonly RuledFinding[],
  text: string,
  notes: readonly PlacedAnnotation[],
): Finding[] {
  const answers = notes.filter(({ annotation }) => annotation.finding && !annotation.deleted);
  return found.map((finding) => {
    const print = fingerprint(finding.rule.id, text, finding.span);
    const answer = answers.find((note) => answersIt(note, finding, print))?.annotation;
    return {
      start: finding.span.start,
      end: finding.span.end,
      rule: finding.rule.id,
      severity: finding.severity,
      quote: textOf(text, finding.span),
      message: `${finding.message} ${finding.rule.why}`,
      help: finding.help,
      notes: finding.notes ?? [],
      apparatus: finding.apparatus ?? [],
      related: finding.related ?? [],
      fixes: finding.fixes ?? [],
      fingerprint: print,
      state: !answer ? 'open' : answer.status === 'stet' ? 'dismissed' : 'annotated',
      annotation: answer?.id ?? null,
      kind: finding.rule.annotation,
      checklist: finding.rule.checklist ?? [],
    };
  });
}

/** By its words, wherever they stand now; or by its place, when the words around it were edited meanwhile. */
function answersIt({ annotation, span }: PlacedAnnotation, finding: RuledFinding, print: string): boolean {
  if (annotation.finding?.rule !== finding.rule.id) return false;
  return annotation.finding.fingerprint === print || (span !== null && overlaps(span, finding.span));
}
