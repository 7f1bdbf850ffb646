import { accusedIn } from '../../claims/accused';
import { sentencesNaming } from '../../claims/called-by';
import { replyOf } from '../../claims/replies';
import type { Accused } from '../../claims/who-is-accused';
import { cover, overlaps, type Span, textOf } from '../../text/span';
import { namedVersions } from '../../versions/named-versions';
import { defineRule, type RuleContext, type RuleFinding } from '../rule';
import { quoteWords } from '../shared/quote-words';
import { repliesInSiblings, replyFix, replyPlace, type SiblingReply } from '../shared/sibling-replies';
import { variantsOf } from '../shared/variants';
import { visibleGap } from '../shared/visible-gap';

export const rule = defineRule({
  id: 'claims/no-reply-sought',
  title: 'Accused, and not heard',
  why: 'Whoever is accused has a right to answer.',
  source: { name: 'BBC, Reuters', note: 'put it to those who are accused, and give their answer' },
  severity: 'information',
  maturity: 'stable',
  quotes: 'include',
  annotation: 'criticism',
  covers: ['versions/missing-here'],
  checklist: ['Was a reply sought? From whom, when?', 'By when were they asked to answer?'],
  *check(context) {
    const { here } = context;
    for (const accused of accusedIn(here.article, here.sources).slice(0, mostAccused))
      if (!replyOf(here, accused)) yield finding(context, accused);
  },
});

/** A story that accuses more of them is a list. */
const mostAccused = 40;

function finding(context: RuleContext, accused: Accused): RuleFinding {
  const name = quoteWords(accused.name, 60);
  const span = marked(context, accused);
  const replies = repliesInSiblings(context, accused);
  // What states say of each other is told by both, and seldom in one story.
  const soft = accused.kind === 'state' || isInPassing(context, accused) ? { severity: 'hint' as const } : {};
  const [first] = replies;
  if (!first)
    return {
      span,
      message: `${name} is accused here; there is no reply, and no word that one was sought.`,
      help: 'Add the reply, or say that they were asked, or note who was asked and when.',
      ...soft,
    };
  const labels = replies.map(({ witness }) => witness.label);
  return {
    span,
    also: gapsWith(context, replies),
    message: `${name} is accused here without a reply; ${namedVersions(labels)} ${labels.length > 1 ? 'say' : 'says'}: “${quoteWords(first.sentence.text)}”.`,
    help: 'Take it over if it still holds, or note why it is left out.',
    notes: replies
      .slice(0, mostTold)
      .map(({ witness, sentence }) => `In version ${witness.label}: “${quoteWords(sentence.text, 160)}”`),
    related: replies.map(replyPlace),
    fixes: replies.slice(0, mostTold).flatMap((reply) => replyFix(context, accused, reply) ?? []),
    ...soft,
  };
}

/** Where the replies would stand here: the mark on what is missing there says no more. */
function gapsWith(context: RuleContext, replies: readonly SiblingReply[]): Span[] {
  return variantsOf(context, 'omission').flatMap((variant) =>
    variant.readings.some(({ witnesses }) =>
      witnesses.some(({ id, span }) =>
        replies.some(({ witness, sentence }) => witness.id === id && overlaps(span, sentence)),
      ),
    )
      ? visibleGap(context.here.article, variant.span)
      : [],
  );
}

/** "Among his clients were Berg and Lind, who was accused of fraud": told once, beside the matter. */
function isInPassing({ here: { article } }: RuleContext, { name, kind, span, words }: Accused): boolean {
  const between = article.copy.slice(span.end, words.start);
  return /\bwho\b/.test(between) && sentencesNaming(article, { name, kind }).size <= 1;
}

/** More say nothing new in a hover. */
const mostTold = 3;

/** The name; where only "he" or "her" stands for it, the accusing words with it. */
function marked({ here: { article } }: RuleContext, { span, words }: Accused): Span {
  return /^(?:he|she|him|her)$/i.test(textOf(article.copy, span)) ? cover(span, words) : span;
}
