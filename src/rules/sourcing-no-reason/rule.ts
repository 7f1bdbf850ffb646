import type { Source } from '../../sources/model';
import { textOf } from '../../text/span';
import { matchSource, type SourceMatch } from '../../versions/match-sources';
import { defineRule, type Fix } from '../rule';
import { list, quoteWords } from '../shared/quote-words';
import { firstMention } from '../shared/sources';

export const rule = defineRule({
  id: 'sourcing/no-reason',
  title: 'Anonymity without a reason',
  why: 'Readers are owed the reason a name is withheld.',
  source: { name: 'AP, SPJ, NPR', note: 'say in the story why anonymity was granted' },
  severity: 'warning',
  maturity: 'stable',
  quotes: 'skip',
  annotation: 'anonymous-source',
  covers: ['sourcing/anonymous'],
  *check({ here, siblings }) {
    for (const source of here.sources.sources) {
      if (source.kind !== 'anonymous' || source.reason) continue;
      const span = source.grant ?? firstMention(source);
      if (!span) continue;
      const reasons = matchSource(here, source, siblings.values()).filter((match) => match.source.reason);
      const who = `“${quoteWords(source.description)}”`;
      yield {
        span,
        message: source.grant
          ? `${who} is granted anonymity, and no reason is given.`
          : `${who} is anonymous, and no reason is given.`,
        help: reasons[0]
          ? `Add the reason that ${reasons[0].witness.label} gives, or note that an editor approved it.`
          : 'Add the reason, or note that an editor approved it.',
        notes: reasons.map((match) => `${match.witness.label} gives the reason: “${reasonWords(match)}”.`),
        related: reasons.flatMap(({ witness, source: { reason } }) =>
          reason
            ? [
                {
                  path: witness.id,
                  label: witness.label,
                  quote: textOf(witness.article.text, reason),
                  ...reason,
                },
              ]
            : [],
        ),
        fixes: fixes(source, reasons),
        // An aide quoted in passing is everyday copy; a grant without a reason breaks the standard.
        ...(source.grant ? {} : { severity: 'information' as const }),
      };
    }
  },
});

function reasonWords({ witness, source }: SourceMatch): string {
  return source.reason ? quoteWords(textOf(witness.article.text, source.reason), 160) : '';
}

/** A reason can be written straight after the grant when it opens with its own joining word. */
const joins =
  /^(?:because|for fear|out of|citing|owing to|due to|given|in order to|so as|to avoid|to protect|to discuss)\b/i;

function fixes(source: Source, reasons: readonly SourceMatch[]): Fix[] {
  const { grant } = source;
  if (!grant) return [];
  const byWords = new Map<string, string[]>();
  for (const match of reasons) {
    if (!match.witness.article.punctuated) continue;
    const words = reasonWords(match).replace(/[.,;\s]+$/, '');
    if (!joins.test(words) || words.endsWith('…')) continue;
    byWords.set(words, [...(byWords.get(words) ?? []), match.witness.label]);
  }
  return [...byWords].map(([words, labels]) => ({
    title: `Add the reason from ${list(labels)}: “${words}”`,
    span: { start: grant.end, end: grant.end },
    text: ` ${words}`,
    safe: false,
  }));
}
