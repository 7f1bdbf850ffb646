import type { Attribution, Source } from '../../sources/model';
import type { Article, Paragraph } from '../../text/article';
import type { Witness } from '../../versions/model';
import { attributionsBySentence } from './attributions-by-sentence';
import { hasWords, isSentence, outsideQuotes, type StoryQuote, storyQuotes } from './story-quotes';

/** A quotation for which the copy credits nobody. */
export interface OpenQuote {
  readonly quote: StoryQuote;
  /**
   * Whom a reader takes it for: the one whom the paragraph before quotes (`carried`), somebody of whom the sentences
   * before it tell (`told`), or nobody at all.
   */
  readonly reader: 'carried' | 'told' | 'nobody';
  /** The source whom the paragraph before quotes last, where words and no pronoun say who it is. */
  readonly carried: Source | null;
}

/**
 * The quotations of a story that no words credit to anybody. Silent where the form of the copy tells the speaker: after
 * a colon or words that announce a letter or a post, in a transcript, in a list of quotations, where an opening mark is
 * never closed, and beside other quotations of the same paragraph.
 */
export function openQuotes(witness: Witness): readonly OpenQuote[] {
  const { article } = witness;
  const quotes = storyQuotes(witness);
  const first = article.paragraphs.find(({ kind }) => kind === 'paragraph');
  const found: OpenQuote[] = [];
  for (const [i, quote] of quotes.entries()) {
    const { quotation, paragraph, alone } = quote;
    if (quote.credit) continue;
    if (!alone && isBareClause(witness, quote)) found.push({ quote, reader: 'nobody', carried: null });
    if (!alone || quotation.continues || !isSentence(article, quotation)) continue;
    if (!quotation.closed && !quotes[i + 1]?.quotation.continues) continue;
    const before = quotes[i - 1];
    if (before?.paragraph === paragraph || isChainCredited(quotes, i) || isLabelled(article, quote)) continue;
    if (transcript.test(article.copy.slice(quotation.content.start, quotation.content.start + 40))) continue;
    const lead = { start: paragraph.start, end: quotation.start };
    const told = hasWords(article.copy.slice(lead.start, lead.end));
    const previous = told ? null : previousParagraph(article, paragraph);
    const announced = told ? lead : previous;
    if (!announced || (previous === null && !told && paragraph === first)) continue;
    const words = article.copy.slice(Math.max(announced.start, announced.end - near), announced.end);
    if (announces(words) || isTold(witness, quote)) continue;
    const last = previous ? lastCredit(witness, previous) : null;
    // "Critics say": a group that nobody quotes goes on with nothing.
    const credit = last && isGroup(witness, last) ? null : last;
    // A speaker whom the sources do not know is named beside a quotation all the same.
    const spoken = previous !== null && before?.paragraph === previous && !before.alone;
    const person = told && mentionsSomebody(outsideQuotes(article, lead));
    found.push({
      quote,
      reader: credit || spoken ? 'carried' : person ? 'told' : 'nobody',
      carried: credit && named(witness, credit),
    });
  }
  // Quotations one under the other are a list or a transcript: their form tells whose they are.
  return found.length > mostOpen && found.length * 4 > quotes.length ? [] : found;
}

const mostOpen = 4;

/** A clause, and words beside it that tell of nobody and nothing that could be quoted: no name, no "he", no law. */
function isBareClause(witness: Witness, { quotation, sentences, paragraph }: StoryQuote): boolean {
  const { article } = witness;
  const words = article.copy.slice(quotation.content.start, quotation.content.end);
  if (!quotation.closed || words.split(/\s+/).length < fewestInClause || !clause.test(words)) return false;
  if (!/^["“‘']?\p{Ll}/u.test(words) || sentences.length !== 1) return false;
  if (creditsIn(witness, paragraph).length > 0) return false;
  const [sentence] = sentences;
  // What goes on about somebody's words is theirs.
  if (sentence && sentence.index > 0 && witness.sources.states[sentence.index - 1] !== 'none') return false;
  const beside = sentence ? outsideQuotes(article, sentence).trim() : '';
  return (
    beside !== '' && !/\p{Lu}/u.test(beside.slice(1)) && !somebody.test(beside) && !quotable.test(beside)
  );
}

const fewestInClause = 7;
const clause =
  /\b(?:is|are|was|were|will|would|has|have|had|can|could|should|must|do|does|did)\b|['’](?:s|re|ll|ve|d)\b|n['’]t\b/i;
/** What can be quoted without a speaker, and verbs of saying that the copy may use in its own way. */
const quotable =
  /\b(?:laws?|acts?|bills?|rules?|code|statutes?|constitution|sections?|articles?|amendments?|contracts?|clauses?|polic(?:y|ies)|orders?|signs?|posters?|banners?|placards?|labels?|letters?|emails?|e-mails?|messages?|notes?|texts?|tweets?|posts?|reports?|stud(?:y|ies)|documents?|papers?|complaints?|lawsuits?|indictments?|charges?|rulings?|opinions?|petitions?|memos?|ads?|websites?|sites?|songs?|lyrics|films?|books?|shows?|titles?|titled|entitled|called|dubbed|named|known|say|saying|says|said|told|read|reads|reading|wrote|written|writes?|ask(?:s|ed|ing)?|defin(?:es|ed|ition)|words|phrases?|slogans?|term(?:s|ed)?|descri(?:bes?|bed|bing|ption)|according|view|it|I|we|you)\b/i;

/** In UTF-16 code units: how far the words before a quotation are looked into. */
const near = 220;

/** "LINDT: We never met.", "Q: ..." */
const transcript = /^(?:[\p{Lu}][\p{Lu}.'’ -]{0,38}|[QA]):/u;

/**
 * A name stands behind it ("“Never again!” Ada Lind of Norvik asked", "“Never.” — Ada Lind"), or before a closing mark
 * that was forgotten; or it is a heading in single marks.
 */
function isLabelled({ copy }: Article, { quotation, paragraph }: StoryQuote): boolean {
  const words = copy.slice(quotation.start, quotation.end);
  const after = copy.slice(quotation.end, Math.min(paragraph.end, quotation.end + 80));
  if (/^\s*[–—―([-]/.test(after) || (/[?!]["”’']*$/.test(words) && /\p{L}/u.test(after))) return true;
  if (!quotation.closed)
    return /,["”]? (?:he|she|they|(?:\p{Lu}[\p{L}'’-]+ ?){1,3}) \p{Ll}+(?:ed|said|wrote|says)?\b[^,]*\.?$/u.test(
      words.slice(-80),
    );
  const whole = quotation.start === paragraph.start && !/\p{L}/u.test(after);
  return quotation.glyph === 'single' && whole && words.length < longestHeading;
}

/** In UTF-16 code units. */
const longestHeading = 60;

/** Words that announce what is quoted next, or say that it was written. */
const announcing =
  /[:–—]["”’)\]]*\s*$|(?:\s-|--|\.{3}|…)\s*$|\b(?:letters?|statements?|tweets?|tweeted|retweeted|posts?|posted|posting|transcripts?|signs?|banners?|placards?|chants?|chanted|chanting|songs?|lyrics|sang|sung|verses?|mottos?|slogans?|prayers?|excerpts?|passages?|messages?|texts?|texted|emails?|e-mails?|memos?|notes?|captions?|headlines?|poems?|clauses?|amendments?|articles?|columns?|editorials?|op-eds?|reports?|reads?|wrote|writes|written|writing|answers?|asked|asks|questions?|replie[sd]|reply|responses?|responded|remarks|comments?|words|speech|ads?|advertisements?|commercials?|twitter|facebook|instagram|continued|continues|add(?:s|ed|ing)?|went on|following|as follows|recalled|recalls|summed)\b[^.?!]*[.?!]?["”’)\]]*\s*$/i;

function announces(words: string): boolean {
  return announcing.test(words) && !silence.test(words);
}

/** "Neither theatre would comment", "He did not reply": what follows is nobody's answer. */
const silence =
  /\b(?:declin(?:es|ed)|refus(?:es|ed)|neither|nobody|no one|none|not|never|n['’]t|without)\b[^.?!]{0,40}\b(?:comment(?:ed|ing|s)?|repl(?:y|ied|ies)|respond(?:ed|ing)?|response|answer(?:ed)?)\b[^.?!]{0,60}[.?!]["”’)\]]*\s*$/i;

/** Somebody said something in the same paragraph, before the quotation: it goes on with what they said. */
function isTold(witness: Witness, { quotation, paragraph }: StoryQuote): boolean {
  return creditsIn(witness, paragraph).some(
    ({ cue, source, manner }) => source !== null && manner === 'speech' && cue.end <= quotation.start,
  );
}

/** The credits of a paragraph, in order. */
function creditsIn({ sources }: Witness, { sentences }: Paragraph): Attribution[] {
  const credits = attributionsBySentence(sources);
  return sentences.flatMap(({ index }) => credits.get(index) ?? []);
}

/** A quotation that goes on over paragraphs is credited where any of it is. */
function isChainCredited(quotes: readonly StoryQuote[], from: number): boolean {
  for (let i = from + 1; i < quotes.length && quotes[i]?.quotation.continues; i++)
    if (quotes[i]?.credit || !quotes[i]?.alone) return true;
  return false;
}

/** The paragraph of the story before this one; captions in between interrupt nothing, a crosshead does. */
function previousParagraph({ paragraphs }: Article, { index }: Paragraph): Paragraph | null {
  for (let i = index - 1; i >= 0; i--) {
    const each = paragraphs[i];
    if (each?.kind === 'paragraph') return each;
    if (each?.kind === 'headline') return null;
  }
  return null;
}

/** The last credit of a paragraph. */
function lastCredit(witness: Witness, paragraph: Paragraph): Attribution | null {
  const said = creditsIn(witness, paragraph).filter(
    ({ manner, source }) => manner === 'speech' && source !== null,
  );
  return said.at(-1) ?? null;
}

/** People of whom none is named, told of in the copy's own words. */
function isGroup({ sources }: Witness, { sourceId, kind }: Attribution): boolean {
  return kind === 'indirect' && sources.sources.find(({ id }) => id === sourceId)?.kind === 'unnamed-group';
}

/** Whom a credit names; nobody where a pronoun stands there, of which readers may think otherwise. */
function named({ article, sources }: Witness, { source, sourceId }: Attribution): Source | null {
  const words = source ? article.copy.slice(source.start, source.end) : '';
  if (/^(?:he|she|they|it)$/i.test(words)) return null;
  return sources.sources.find(({ id }) => id === sourceId) ?? null;
}

const somebody = /\b(?:he|she|they|his|her|who)\b/i;

/** True where some words tell of somebody: a pronoun, or a name that is not only the first word. */
function mentionsSomebody(words: string): boolean {
  return somebody.test(words) || /\p{Ll},? \p{Lu}\p{Ll}+|^\s*\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(words);
}
