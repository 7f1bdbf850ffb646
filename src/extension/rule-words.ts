import { allRuleWords } from '../rules/generated/rule-words';
import type { Rule } from '../rules/rule';

/** What people are told of a rule. */
export type RuleWords = Pick<Rule, 'id' | 'title' | 'why' | 'source'>;

const byId = new Map<string, RuleWords>(allRuleWords.map((rule) => [rule.id, rule]));

/** Undefined for a rule that this version of Stet does not have. */
export function ruleWords(id: string): RuleWords | undefined {
  return byId.get(id);
}
