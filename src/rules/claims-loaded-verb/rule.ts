import type { Attribution } from '../../sources/model';
import { overlaps, textOf } from '../../text/span';
import { versionsFirst } from '../../versions/named-versions';
import { defineRule, type RuleContext } from '../rule';
import { alignedSentences } from '../shared/aligned-sentences';
import { attributionsBySentence } from '../shared/attributions-by-sentence';
import { creditVariants, isNeutralVerb } from '../shared/credit-variants';
import { loadedVerb } from '../shared/loaded-verbs';
import { overlapping } from '../shared/overlapping';
import { quoteWords } from '../shared/quote-words';
import { saidFix } from '../shared/said-fix';

export const rule = defineRule({
  id: 'claims/loaded-verb',
  title: 'Loaded verb for “said”',
  why: 'Such a verb tells readers what to think of the speaker.',
  source: { name: 'AP, Guardian', note: '“said” is neutral; “claimed”, “admitted” and “insisted” are not' },
  severity: 'information',
  maturity: 'stable',
  quotes: 'skip',
  annotation: 'unverified-claim',
  covers: ['versions/attribution'],
  *check(context) {
    const { here } = context;
    const { copy, sentences, paragraphs } = here.article;
    let last = -1;
    for (const attribution of here.sources.attributions) {
      const { source, cue, sentence, manner } = attribution;
      if (source === null || manner !== 'speech' || cue.start <= last) continue;
      const within = sentences[sentence];
      if (!within || paragraphs[within.paragraph]?.kind === 'caption') continue;
      const words = textOf(copy, cue);
      const verb = loadedVerb(words, copy.slice(cue.end, Math.min(within.end, cue.end + near)));
      if (!verb) continue;
      const hedged = here.claims.hedges.some((hedge) => hedge.kind === 'loaded-verb' && overlaps(hedge, cue));
      if (verb.doubtful && !hedged) continue;
      last = cue.start;
      const labels = neutralElsewhere(context, attribution);
      const variants = overlapping(creditVariants(context), cue);
      const fixes = saidFix(here.article, attribution);
      yield {
        span: cue,
        ...(variants.length > 0 ? { also: variants.map(({ span }) => span) } : {}),
        message: `“${quoteWords(words)}” ${verb.suggests}.`,
        help: `${fixes.length > 0 ? 'Use' : 'Reword it with'} “said”, or note why the stronger verb is fair.`,
        ...(labels.length > 0
          ? { notes: [`${versionsFirst(labels)} ${labels.length > 1 ? 'say' : 'says'} “said”.`] }
          : { severity: 'hint' as const }),
        fixes,
      };
    }
  },
});

/** In UTF-16 code units: how far behind the verb its sense is looked for. */
const near = 40;
/** Score of an alignment below which two sentences may tell two things. */
const alike = 0.5;

/** The siblings that credit the same statement with "said". */
function neutralElsewhere(context: RuleContext, attribution: Attribution): string[] {
  const { here } = context;
  const own = attributionsBySentence(here.sources).get(attribution.sentence) ?? [];
  const labels = new Set<string>();
  for (const { witness, sibling, score } of alignedSentences(context).get(attribution.sentence) ?? []) {
    if (score < alike) continue;
    const { copy } = witness.article;
    const theirs = (attributionsBySentence(witness.sources).get(sibling) ?? []).filter(
      ({ source, manner }) => source !== null && manner === 'speech',
    );
    const said = theirs.some(
      (each) =>
        isNeutralVerb(textOf(copy, each.cue)) &&
        ((theirs.length === 1 && own.length === 1) ||
          sharesName(
            textOf(here.article.copy, attribution.source ?? attribution.cue),
            textOf(copy, each.source ?? each.cue),
          )),
    );
    if (said) labels.add(witness.label);
  }
  return [...labels];
}

/** Both are called by one name: "Mayor Ada Lind" and "Lind". */
function sharesName(a: string, b: string): boolean {
  const names = (words: string) => words.match(/\p{Lu}[\p{L}'’-]{2,}/gu) ?? [];
  const theirs = new Set(names(b));
  return names(a).some((name) => theirs.has(name) && name !== 'The');
}
