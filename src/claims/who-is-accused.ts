import type { RawName } from '../sources/find-names';
import type { SourceAnalysis } from '../sources/model';
import { nameParts, surnameOf } from '../sources/name-parts';
import type { Article, Sentence } from '../text/article';
import type { Span } from '../text/span';
import type { Place } from './accused-places';
import type { NamedIn } from './named-in';

/** A person, body or state of whom the copy tells that somebody accuses them, where it does so first. */
export interface Accused {
  /** As the article gives it most fully. */
  readonly name: string;
  readonly kind: 'person' | 'body' | 'state';
  /** The words for the accused, at the first accusation. */
  readonly span: Span;
  /** The words that accuse. */
  readonly words: Span;
  /** The place of its sentence in `article.sentences`. */
  readonly sentence: number;
}

/** Who is meant, and where the sentence says so. */
export interface Identified {
  readonly is: Pick<Accused, 'name' | 'kind'>;
  /** In the sentence. */
  readonly at: Span;
}

/** States and what stands for their governments: their replies are sought otherwise. */
const states =
  /^(?:the )?(?:afghanistan|algeria|ankara|argentina|australia|austria|azerbaijan|bahrain|baghdad|bangladesh|beijing|belarus|belgium|bolivia|brazil|britain|brussels|bulgaria|cairo|canada|caracas|chile|china|colombia|congo|cuba|damascus|delhi|denmark|ecuador|egypt|england|eritrea|estonia|ethiopia|eu|european union|european commission|imf|international monetary fund|nato|opec|wto|world bank|finland|france|georgia|germany|ghana|greece|guatemala|haiti|havana|honduras|hungary|india|indonesia|iran|iraq|ireland|islamabad|israel|italy|japan|jerusalem|jordan|kabul|kazakhstan|kenya|kiev|kremlin|kuwait|kyiv|latvia|lebanon|libya|lithuania|london|malaysia|mali|mexico|moldova|morocco|moscow|myanmar|netherlands|new delhi|new zealand|nicaragua|niger|nigeria|north korea|norway|pakistan|palestine|paris|peru|philippines|poland|portugal|pyongyang|qatar|riyadh|romania|russia|rwanda|saudi arabia|senegal|seoul|serbia|somalia|south africa|south korea|south sudan|soviet union|spain|sri lanka|sudan|sweden|switzerland|syria|taiwan|tehran|thailand|tokyo|tunisia|turkey|uganda|ukraine|united arab emirates|united kingdom|united nations|united states|uruguay|uzbekistan|venezuela|vietnam|washington|yemen|zimbabwe|u\.?s\.?|u\.?k\.?|u\.?n\.?|america)$/i;
/** Those whom nobody rings up. */
const beyondReply =
  /^(?:the )?(?:al[- ]?qa[ei]da|boko haram|god|hamas|hezbollah|hizbollah|isi[sl]|islamic state|ku klux klan|nazis?|nazi germany|taliban|democrats?|republicans?|congress|gop|tories|labour)$/i;
const months = /^(?:january|february|march|april|june|july|august|september|october|november|december)\b/i;

/** Whom a name in a sentence stands for; null where it is nobody who could be asked. */
export function identified(named: NamedIn, raw: Place, plain: string): Identified | null {
  const { known } = named;
  const at = { start: raw.start, end: raw.end };
  if (states.test(raw.name)) return { is: { name: raw.name, kind: 'state' }, at };
  if (beyondReply.test(raw.name) || months.test(raw.name)) return null;
  // "The Lind administration", "the Trump campaign": the body is meant.
  const body =
    /^ (?:administration|campaign|government|team|organi[sz]ation|foundation|company|group|regime|department|ministry|agency)\b/.exec(
      plain.slice(raw.end, raw.end + 20),
    );
  if (body) {
    const name = `${raw.name}${body[0]}`;
    return { is: { name, kind: 'body' }, at: { start: raw.start, end: raw.end + body[0].length } };
  }
  if (raw.kind === 'body' && isNoun(raw, plain))
    return { is: { name: known.fullBody(raw.name) ?? raw.name, kind: 'body' }, at };
  const full = known.fullName(raw.name);
  // A lone word is a person's where it is the surname of one whom the article names in full.
  if (raw.kind === 'person' || (nameParts(full).length > 1 && surnameOf(full) === surnameOf(raw.name)))
    return { is: { name: full, kind: 'person' }, at };
  return isFirm(named, raw, plain) ? { is: { name: raw.name, kind: 'body' }, at } : null;
}

/** What can stand behind a noun, and not behind an adjective: "Islamic terrorism", "Facebook was". */
const behindNoun =
  /^(?:$|[^\w\s]| (?:of|for|in|over|that|and|or|by|after|on|with|is|was|were|are|has|had|have|to|at|from|as|who|which|when|while|because|but|during|last|this|\w+ly)\b)/;

function isNoun({ name, end }: Place, plain: string): boolean {
  return name.includes(' ') || behindNoun.test(plain.slice(end, end + 12));
}

/** A lone word that the article uses again and again for what acts: "Harlow was sued", and no noun behind it. */
function isFirm({ names }: NamedIn, { name, end, start }: Place, plain: string): boolean {
  if (/(?:s|ish|ese|an|ic)$/i.test(name) || /\ban? $/.test(plain.slice(Math.max(0, start - 3), start)))
    return false;
  if (!behindNoun.test(plain.slice(end, end + 12))) return false;
  return (
    names.reduce((count, each) => count + each.filter((other) => other.name === name).length, 0) >=
    fewestTimes
  );
}

const fewestTimes = 3;

/** The full names of the people whom a sentence names and who do something there, each once. */
function peopleIn(named: NamedIn, sentence: number, counts: (name: RawName) => boolean): string[] {
  const people = (named.names[sentence] ?? []).filter(
    (each) =>
      each.kind !== 'body' &&
      each.acts &&
      !states.test(each.name) &&
      counts(each) &&
      (each.kind === 'person' || named.known.knows(each.name)),
  );
  return [...new Set(people.map(({ name }) => named.known.fullName(name)))];
}

/**
 * Whom a pronoun of a sentence stands for: as the sources have it; else the one person beside it who does not act, or
 * the only one who acts in the sentence before. Null where more than one could be meant.
 */
export function whoIsMeant(
  article: Article,
  { sources }: SourceAnalysis,
  named: NamedIn,
  sentence: Sentence,
  at: Span,
): Identified | null {
  const own = { start: sentence.start + at.start, end: sentence.start + at.end };
  const source = sources.find(
    ({ kind, mentions }) =>
      kind === 'named' && mentions.some(({ start, end }) => start === own.start && end === own.end),
  );
  if (source?.name) return { is: { name: source.name, kind: 'person' }, at };
  const words = article.copy.slice(own.start, own.end).toLowerCase();
  // "Lind met Berg and accused her of": not the one who acts.
  const beside = peopleIn(named, sentence.index, ({ first, end }) => !first && end <= at.start);
  const object = words === 'him' || words === 'her';
  const full = object && beside.length > 0 ? beside : peopleIn(named, sentence.index - 1, () => true);
  const only = full.length === 1 ? full[0] : undefined;
  const gender = only ? named.known.genderOf(only) : null;
  const pronoun = words === 'he' || words === 'him' ? 'he' : 'she';
  if (!only || nameParts(only).length < 2 || (gender !== null && gender !== pronoun)) return null;
  return { is: { name: only, kind: 'person' }, at };
}
