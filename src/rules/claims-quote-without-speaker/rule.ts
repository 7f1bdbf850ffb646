import { namedVersions, versionsFirst } from '../../versions/named-versions';
import { defineRule, type RuleContext, type RuleFinding } from '../rule';
import { byWords } from '../shared/by-words';
import { type LateSpeaker, lateSpeakers } from '../shared/late-speakers';
import { type OpenQuote, openQuotes } from '../shared/open-quotes';
import { quoteWords } from '../shared/quote-words';
import { type CreditedQuote, creditedPlace, creditFix, sameQuoteIn } from '../shared/same-quote';
import { openingOf, quotedWords } from '../shared/story-quotes';

export const rule = defineRule({
  id: 'claims/quote-without-speaker',
  title: 'Quotation without a speaker',
  why: 'A reader should know at once whose words these are.',
  source: { name: 'Reuters, AP', note: 'identify the speaker early; do not run two speakers together' },
  severity: 'information',
  maturity: 'stable',
  quotes: 'include',
  annotation: 'quote',
  *check(context) {
    for (const open of openQuotes(context.here)) yield withoutSpeaker(context, open);
    for (const late of lateSpeakers(context.here)) yield namedLate(context, late);
  },
});

function withoutSpeaker(context: RuleContext, { quote, reader, carried }: OpenQuote): RuleFinding {
  const { article } = context.here;
  const credited = sameQuoteIn(context, quote);
  const words = `“${quoteWords(quotedWords(article, quote.quotation))}”`;
  const before = carried ? ` of ${called(carried.name ?? carried.description)}` : '';
  const message = {
    nobody: `${words}: who said this?`,
    told: `${words}: the reader has to guess who said this.`,
    carried: `${words}: who said this? It reads like more of the words${before} in the paragraph before.`,
  };
  const help = {
    nobody: 'Say who said it, or ask the author.',
    told: 'Say who said it.',
    carried: 'Say who said it. If the same speaker goes on, leave out the closing mark above.',
  };
  const span = openingOf(quote);
  if (credited.length === 0)
    return {
      span,
      message: message[reader],
      help: help[reader],
      ...(reader === 'nobody' ? {} : { severity: 'hint' as const }),
    };
  const { notes, fixes } = fromVersions(context, { quote, credited });
  return {
    span,
    message: `${words}: who said this? ${versionsFirst(credited.map(({ witness }) => witness.label))} ${credited.length > 1 ? 'tell' : 'tells'}.`,
    help: fixes.length > 0 ? 'Insert the speaker, or ask the author who it was.' : 'Say who said it.',
    notes,
    related: credited.map(creditedPlace),
    fixes,
  };
}

interface Credited {
  readonly quote: OpenQuote['quote'];
  readonly credited: readonly CreditedQuote[];
}

/** Whom the versions credit, and the words that would say so here. */
function fromVersions(context: RuleContext, { quote, credited }: Credited) {
  const wordings = byWords(credited, ({ who }) => who);
  const notes = wordings.slice(0, mostTold).map(({ words, holders }) => {
    const labels = holders.map(({ witness }) => witness.label);
    return `In ${namedVersions(labels)} it is said by “${quoteWords(words)}”.`;
  });
  const fixes = wordings.slice(0, mostTold).flatMap(({ words, holders }) => {
    const labels = namedVersions(holders.map(({ witness }) => witness.label));
    const fix = creditFix(
      context,
      quote,
      words,
      `Insert “${quoteWords(words)} said”, as ${labels} credits it`,
    );
    return fix ? [fix] : [];
  });
  return { notes, fixes };
}

/** More wordings than this say nothing new in a hover. */
const mostTold = 3;

function namedLate({ here }: RuleContext, { quote, source, takenFor, sentences }: LateSpeaker): RuleFinding {
  const who = called(source.name ?? source.description);
  const span = openingOf(quote);
  if (takenFor) {
    const other = called(takenFor.name ?? takenFor.description);
    return {
      span,
      message: `These words are ${who}’s and follow right on those of ${other}: until the end they pass for ${other}’s.`,
      help: `Name ${who} before the quotation, or begin a paragraph that tells of ${who}.`,
      // Over a paragraph's end most readers expect another voice.
      ...(here.article.copy.slice(quote.paragraph.start, quote.quotation.start).trim() === ''
        ? { severity: 'hint' as const }
        : {}),
    };
  }
  return {
    span,
    message: `The reader gets ${sentences + 1} sentences of this quotation before learning that ${who} speaks.`,
    help: `Name ${who} before the quotation or after its first sentence.`,
    severity: 'hint',
  };
}

function called(words: string): string {
  return quoteWords(words, 60);
}
