import type { Rule, RuleContext, RuleFinding, Severity } from '../rules/rule';
import type { Span } from '../text/span';
import { within } from '../text/within';
import { isSofter, type Level, softer } from './levels';

/** What one rule found, with the severity it has for this desk and person. */
export interface RuledFinding extends RuleFinding {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** What all rules found in one article. */
export interface RuleRun {
  /** In order of the text. */
  readonly findings: readonly RuledFinding[];
  /** Rules that failed on this article; the others are unharmed. */
  readonly failed: readonly { readonly rule: Rule; readonly error: unknown }[];
}

/** Runs the rules that are switched on, each in its own voice: quoted speech as the rule says, covered findings left out. */
export function runRules(
  rules: readonly Rule[],
  level: (rule: Rule) => Level,
  context: RuleContext,
): RuleRun {
  const findings: RuledFinding[] = [];
  const failed: { rule: Rule; error: unknown }[] = [];
  const { text, quotations } = context.here.article;
  const isQuoted = within(quotations.filter(({ depth }) => depth === 0).map(({ content }) => content));
  const heard = ({ quotes }: Rule, span: Span) =>
    quotes === 'include' || isQuoted(span) === (quotes === 'only');
  for (const rule of rules) {
    const severity = level(rule);
    if (severity === 'off') continue;
    try {
      for (const finding of rule.check(context)) {
        if (!heard(rule, finding.span)) continue;
        if (finding.span.end <= finding.span.start || finding.span.end > text.length) continue;
        findings.push({ ...finding, rule, severity: softer(severity, finding.severity) });
      }
    } catch (error) {
      failed.push({ rule, error });
    }
  }
  return { findings: uncovered(findings).sort(byPlace), failed };
}

function byPlace(a: RuledFinding, b: RuledFinding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule.id < b.rule.id ? -1 : 1);
}

/** A desk that has made a rule speak up wants to see it: only what is no louder is left out, and only what is shown covers. */
function uncovered(findings: readonly RuledFinding[]): RuledFinding[] {
  const coverers = new Map<string, RuledFinding[]>();
  for (const finding of findings) {
    for (const { start, end } of [finding.span, ...(finding.also ?? [])]) {
      for (const id of finding.rule.covers ?? []) {
        const key = `${id} ${start} ${end}`;
        const known = coverers.get(key);
        if (known) known.push(finding);
        else coverers.set(key, [finding]);
      }
    }
  }
  const shown = new Map<RuledFinding, boolean>();
  const isShown = (finding: RuledFinding): boolean => {
    const known = shown.get(finding);
    if (known !== undefined) return known;
    // Asked for again while it is decided: of findings that cover each other that one stays which is decided last.
    shown.set(finding, false);
    const { rule, span, severity } = finding;
    const hidden = (coverers.get(`${rule.id} ${span.start} ${span.end}`) ?? []).some(
      (other) => other !== finding && !isSofter(other.severity, severity) && isShown(other),
    );
    shown.set(finding, !hidden);
    return !hidden;
  };
  // From the last rule to the first, so that the first stays.
  for (const finding of findings.toReversed()) isShown(finding);
  return findings.filter(isShown);
}
