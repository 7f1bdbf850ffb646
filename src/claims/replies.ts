import type { Source, SourceAnalysis } from '../sources/model';
import { nameParts, surnameOf } from '../sources/name-parts';
import { plainCopy } from '../sources/tokens';
import type { Article } from '../text/article';
import { overlaps, type Span, textOf } from '../text/span';
import type { ClaimAnalysis } from './model';
import type { Accused } from './who-is-accused';

/** How the copy tells that the accused was heard, or why nobody has to be asked. */
export interface Reply {
  /**
   * `said`: they, or somebody for them, say something. `disclosed`: the copy tells that they deny it, declined or did
   * not answer. `told`: it tells of their reply in other words. `record`: a court has found, or they are dead or gone.
   */
  readonly kind: 'said' | 'disclosed' | 'told' | 'record';
  /** The words that tell so, in `article.text`. */
  readonly span: Span;
}

type Heard = Pick<Accused, 'name' | 'kind'>;

/** What is known of an article. */
interface Known {
  readonly article: Article;
  readonly sources: SourceAnalysis;
  readonly claims: ClaimAnalysis;
}

/**
 * The place where an article tells what the accused says to it, or that they were asked, or that no reply is to be had;
 * null where it tells nothing of the kind. An unresolved denial close to the accused counts as theirs. Pure.
 */
export function replyOf(known: Known, accused: Heard): Reply | null {
  return said(known, accused) ?? disclosed(known, accused) ?? told(known, accused);
}

/** Words of an article that answer an accusation, a denial before whatever else the accused says; null where there are none. */
export function answerIn(known: Known, accused: Heard): Reply | null {
  const answer = disclosed(known, accused) ?? told(known, accused) ?? said(known, accused);
  return answer?.kind === 'record' ? null : answer;
}

function said({ article, sources, claims }: Known, accused: Heard): Reply | null {
  const speaking = new Map<string, Span>();
  for (const { sourceId, manner, cue, source } of sources.attributions) {
    if (sourceId === null || manner !== 'speech' || speaking.has(sourceId)) continue;
    if (/^(?:blam|accus)/i.test(textOf(article.copy, cue))) continue;
    // "The lawsuit against Harrow says".
    if (
      source &&
      /\bagainst (?:the )?$/i.test(article.copy.slice(Math.max(0, source.start - 12), source.start))
    )
      continue;
    // "Has been denying workers their leave" is no word on the matter.
    const denies = /^den(?:y|ie)/i.test(textOf(article.copy, cue));
    if (denies && !claims.disclosures.some((each) => overlaps(each, cue))) continue;
    speaking.set(sourceId, cue);
  }
  for (const source of sources.sources) {
    const cue = speaking.get(source.id);
    if (cue && speaksFor(article, source, accused)) return { kind: 'said', span: cue };
  }
  return null;
}

/** Their own critics are not on their side: "an accuser of Lind", "Lind's opponent". */
const against =
  /\b(?:accus\w+|victims?|critics?|opponents?|rivals?|prosecut\w+|challengers?|plaintiffs?|whistleblowers?|against|former|ex-)\b/i;

/** True where a source is the accused, or speaks for them: a lawyer, a spokesperson, a campaign, an officer of the body. */
export function speaksFor({ copy }: Article, source: Source, { name, kind }: Heard): boolean {
  if (source.name !== null && isSame(source.name, name, kind)) return true;
  if (
    kind === 'body' &&
    source.kind === 'institution' &&
    source.name === null &&
    /^the \w+$/i.test(source.description)
  )
    return /^the (?:bank|board|carrier|church|company|college|firm|group|hospital|maker|school|university)$/i.test(
      source.description,
    );
  // "Harlow University" answers through Harlow, "the Lind campaign" through Lind.
  if (
    kind === 'body' &&
    source.kind === 'named' &&
    source.name !== null &&
    nameParts(name)[0] === surnameOf(source.name)
  )
    return true;
  const words = [source.name ?? '', source.title ?? '', source.description];
  for (const mention of source.mentions.slice(0, mostLooks)) words.push(textOf(copy, mention));
  if (/\bWhite House\b/.test(words[0] ?? '') && /^(?:Donald|Barack|Joe|George|Bill)\b/.test(name))
    return true;
  const telling = kind === 'person' ? capital(surnameOf(name)) : name.replace(/^the /i, '');
  const official = kind !== 'person' && source.kind === 'institution';
  return words.some(
    (each) => holdsName(each, telling) && !against.test(each) && (official || voices.test(each)),
  );
}

const mostLooks = 12;

/** Who may answer for somebody or for a body: a worker or a friend does not. */
const voices =
  /\b(?:spokes\w+|lawyers?|attorneys?|counsel|solicitors?|barristers?|campaign|office|aides?|advis[eo]rs?|team|representatives?|agents?|publicists?|family|wife|husband|mother|father|parents|brother|sister|son|daughter|press secretary|chief|executives?|president|chair\w*|directors?|secretary|ministers?|ministry|head|managers?|officials?|officers?|commissioners?|mayor|founder|owner|leaders?|government|administration|ambassador|embassy|statement|company|superintendent|principal|bishop|diocese|dean|provost|trustees?|sheriff|captain|union|party)\b/i;

function isSame(a: string, b: string, kind: Accused['kind']): boolean {
  if (kind === 'person') {
    const [x, y] = [nameParts(a), nameParts(b)];
    if (bare(x.at(-1)) !== bare(y.at(-1))) return false;
    return x.length === 1 || y.length === 1 || x[0]?.[0] === y[0]?.[0];
  }
  const [x, y] = [nameParts(a).join(' '), nameParts(b).join(' ')];
  const [shorter, longer] = x.length < y.length ? [x, y] : [y, x];
  if (shorter === longer) return true;
  const initials = longer
    .split(' ')
    .filter((word) => !/^(?:of|the|for|and)$/.test(word))
    .map((word) => word[0])
    .join('');
  if (shorter.replaceAll('.', '') === initials && initials.length > 1) return true;
  return shorter.length > 2 && (longer.startsWith(`${shorter} `) || longer.endsWith(` ${shorter}`));
}

/** A son who is told from his father by "Jr." is often not. */
function bare(surname: string | undefined): string {
  return (surname ?? '').replace(/-[js]r$/, '');
}

function capital(word: string): string {
  return bare(word).replace(/(^|[-'’])\p{Ll}/gu, (letters) => letters.toUpperCase());
}

function holdsName(words: string, name: string): boolean {
  if (name.length < 2) return false;
  const at = words.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return false;
  const [before, after] = [words.charAt(at - 1), words.charAt(at + name.length)];
  return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
}

/** Sentences after one that names the accused in which an unresolved reply is taken for theirs. */
const nearBy = 2;

function disclosed({ article, claims }: Known, accused: Heard): Reply | null {
  const own = claims.disclosures.filter(
    ({ kind }) => kind === 'denied' || kind === 'declined' || kind === 'no-response',
  );
  if (own.length === 0) return null;
  const naming = sentencesNaming(article, accused);
  for (const { who, sentence, start, end } of own) {
    const span = { start, end };
    const words = who ? textOf(article.copy, who) : '';
    if (words !== '' && holdsName(words, tellingOf(accused)) && !against.test(words))
      return { kind: 'disclosed', span };
    // Of somebody else who is named the denial is not.
    if (/\p{Lu}\p{Ll}+ \p{Lu}|(?:Mr|Ms|Mrs)\.? \p{Lu}/u.test(words)) continue;
    if (accused.kind !== 'person' && /^s?he$/i.test(words)) continue;
    for (let back = 0; back <= nearBy; back++)
      if (naming.has(sentence - back)) return { kind: 'disclosed', span };
  }
  return null;
}

function tellingOf({ name, kind }: Heard): string {
  return kind === 'person' ? bare(surnameOf(name)) : name.replace(/^the /i, '');
}

/** The places of the sentences that name the accused. */
function sentencesNaming({ sentences }: Article, accused: Heard): ReadonlySet<number> {
  const name = tellingOf(accused);
  return new Set(sentences.filter(({ text }) => holdsName(text, name)).map(({ index }) => index));
}

/** Words by which copy tells of a reply that no cue of speech tells of. */
const replies =
  /\b(?:plead(?:ed|s|ing)?|pled|not guilty|den(?:y|ies|ied|ying|ials?)|reject(?:s|ed|ing)|disput(?:es|ed|ing)|refut(?:es|ed|ing)|rebut(?:s|ted|tal)|deflect(?:s|ed)|apologi[sz]\w+|apolog(?:y|ies)|admit(?:s|ted)|admission|acknowledg\w+|conced(?:es|ed)|confess\w*|insist\w*|maintain(?:s|ed|ing)?|defend(?:s|ed|ing)?|defen[cs]e (?:attorneys?|lawyers?|team)|respon(?:ds?|ded|ding|se)|repl(?:y|ies|ied)|retort\w*|counter(?:s|ed|suit)|fired back|hit back|lashed out|pushed back|could not be reached|comment|declin(?:ed|es)|refus(?:ed|es) to|tweet\w*|statement|(?:his|her|their|its) (?:lawyers?|attorneys?|spokes\w+)|(?:lawyers?|attorneys?|spokes\w+) for|testif\w+|invok\w+|innocen\w+|appeal(?:s|ed|ing)?|vow(?:s|ed)|explain(?:s|ed)|justif\w+|told|says|said)\b/;
/** A court has found, or nobody is there to be asked. */
const settled =
  /\b(?:convict\w+|found guilty|guilty|sentenced|imprison\w*|jailed|serving (?:\w+ ){0,4}(?:sentence|years|life)|prison|inmate|executed|death row|died|dead|dies|the late|killed himself|killed herself|suicide|was (?:shot dead|fatally|killed)|deceased|slain|assassinat\w+|fugitive|at large|manhunt|whereabouts|fled|impeached in|gunman|shooter|dictator|strongman)\b/;

/** Near the name, in UTF-16 code units: a reply told in the same clause. */
const clauseReach = 140;

function told({ article }: Known, accused: Heard): Reply | null {
  const name = tellingOf(accused);
  const naming = sentencesNaming(article, accused);
  for (const index of naming) {
    const sentence = article.sentences[index];
    if (!sentence) continue;
    const plain = plainCopy(sentence.text);
    const at = plain.indexOf(name.toLowerCase());
    const over = accused.kind === 'person' ? settled.exec(plain) : null;
    if (over && Math.abs(over.index - at) < clauseReach)
      return { kind: 'record', span: placed(sentence.start, over) };
    const reply = replySubject(plain, at, name);
    if (reply) return { kind: 'told', span: placed(sentence.start, reply) };
    const next = article.sentences[index + 1];
    const follows =
      next && next.paragraph === sentence.paragraph ? pronounReply.exec(plainCopy(next.text)) : null;
    if (next && follows && accused.kind !== 'state')
      return { kind: 'told', span: placed(next.start, follows) };
  }
  return null;
}

/** "He pleaded not guilty", "They have denied it", "Her lawyer": the next sentence tells of the reply. */
const pronounReply = new RegExp(`^["“]?(?:he|she|they|it|his|her|their|its)\\b.{0,40}?${replies.source}`);

const notSubject =
  /\b(?:against|of|for|with|by|from|to|on|at|about|over|in) (?:the |mr\.? |ms\.? |mrs\.? )?(?:\w+ )?$/;

/** The accused stands before the word, as who replies. */
function replySubject(plain: string, at: number, name: string): RegExpExecArray | null {
  // "The lawsuit against Harrow says".
  if (notSubject.test(plain.slice(Math.max(0, at - 30), at))) return null;
  const after = plain.slice(at + name.length, at + name.length + 70);
  const match = new RegExp(
    `^(?:'s? (?:[\\w-]+ ){0,3}(?:lawyers?|attorneys?|spokes\\w+|campaign|office|team|family|representatives?))?(?:, [^,;:]{1,50},)?(?: (?:who|has|have|had|also|later|then|himself|herself|immediately|quickly|repeatedly|\\w+ly)){0,4} ${replies.source}`,
  ).exec(after);
  return match ? Object.assign(match, { index: at + name.length }) : null;
}

function placed(start: number, match: RegExpExecArray): Span {
  const from = start + match.index;
  const words = match[0].length - match[0].trimStart().length;
  return { start: from + words, end: from + match[0].length };
}
