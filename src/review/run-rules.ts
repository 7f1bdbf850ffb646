import type { Rule, RuleContext, RuleFinding, Severity } from '../rules/rule';
import type { Article } from '../text/article';
import type { Span } from '../text/span';
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
  const text = context.here.article.text;
  for (const rule of rules) {
    const severity = level(rule);
    if (severity === 'off') continue;
    try {
      for (const finding of rule.check(context)) {
        if (!heard(rule, context.here.article, finding.span)) continue;
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

function heard(rule: Rule, article: Article, span: Span): boolean {
  if (rule.quotes === 'include') return true;
  const quoted = article.quotations.some(
    ({ content }) => content.start <= span.start && span.end <= content.end,
  );
  return rule.quotes === 'only' ? quoted : !quoted;
}

/** A desk that has made a rule speak up wants to see it: only what is no louder is left out. */
function uncovered(findings: readonly RuledFinding[]): RuledFinding[] {
  const covered = new Map<string, Severity>();
  for (const { rule, span, also, severity } of findings) {
    for (const { start, end } of [span, ...(also ?? [])]) {
      for (const id of rule.covers ?? []) {
        const key = `${id} ${start} ${end}`;
        const known = covered.get(key);
        if (!known || isSofter(known, severity)) covered.set(key, severity);
      }
    }
  }
  return findings.filter(({ rule, span, severity }) => {
    const by = covered.get(`${rule.id} ${span.start} ${span.end}`);
    return !by || isSofter(by, severity);
  });
}
