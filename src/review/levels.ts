import type { Rule, Severity } from '../rules/rule';

/** How strongly a rule speaks, or that it does not. */
export type Level = Severity | 'off';

/** A person's setting first, then the desk's house style, then the rule's own default. */
export function levelOf(
  rule: Rule,
  house: Readonly<Record<string, Level>>,
  person: Readonly<Record<string, Level>>,
): Level {
  const asked = own(person, rule.id) ?? own(house, rule.id);
  return asked ?? (rule.maturity === 'nursery' ? 'off' : rule.severity);
}

const strength: Record<Severity, number> = { hint: 0, information: 1, warning: 2, error: 3 };

/** A finding may speak more softly than its rule, never louder. */
export function softer(level: Severity, wanted: Severity | undefined): Severity {
  return wanted && isSofter(wanted, level) ? wanted : level;
}

/** True where the first is less than the second. */
export function isSofter(a: Severity, b: Severity): boolean {
  return strength[a] < strength[b];
}

function own(levels: Readonly<Record<string, Level>>, id: string): Level | undefined {
  return Object.hasOwn(levels, id) ? levels[id] : undefined;
}
