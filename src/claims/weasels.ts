import type { Signal, SignalKind } from './signals';
import { entriesOf } from './word-index';
import vaguePeople from './words/vague-people.txt';

const people = entriesOf(vaguePeople).join('|');
const be = `(?:is|are|was|were|been|being|be|'s|'re)`;
const adverbs = `(?:(?:now|once|also|still|long|widely|generally|broadly|often|sometimes|commonly|largely|increasingly|already|universally|roundly) ){0,2}`;
const thought =
  '(?:considered|regarded|deemed|believed|thought|presumed|perceived|rumou?red|reputed|assumed|seen|viewed|hailed|interpreted|known|understood|feared|credited|blamed|touted)';

/** A way of crediting nobody: what it is, its pattern, and stems of which a sentence must hold one. */
type VaguePattern = readonly [kind: SignalKind, soft: boolean, pattern: string, stems: RegExp];

const patterns: readonly VaguePattern[] = [
  [
    'weasel',
    false,
    String.raw`\b${be} ${adverbs}(?:(?:regarded|seen|viewed|perceived|hailed|interpreted|touted|dismissed|branded) (?:by (?:many|some|most|several|the) (?:[\w-]+ ){0,3})?as\b|(?:considered|deemed)(?: by (?:many|some|most) ?(?:[\w-]+ )?)? (?=(?:to be|the|an?|one|among|more|most|less|too|likely|unlikely|highly|very|particularly|especially|essential|crucial|key|critical|vital|vulnerable|safe|dangerous|unsafe|risky)\b)|(?:believed|thought|presumed|rumou?red|reputed|assumed|understood|feared|said|reported|perceived) (?:by (?:many|some|most) (?:[\w-]+ )?)?(?:to (?:be|have|hold|own|run|live|include|contain|carry|number)|(?:dead|drowned|killed))\b)`,
    /considered|regarded|deemed|believed|thought|presumed|perceived|rumou?red|reputed|assumed|seen|viewed|hailed|interpreted|understood|feared|said to|reported|touted|dismissed|branded/,
  ],
  [
    'weasel',
    false,
    String.raw`\b(?:regarded|seen|considered|viewed|perceived|hailed|derided|dismissed|known|interpreted|touted|believed|described|credited) by (?:many|some|most|several|all|critics|experts|observers|analysts|insiders|opponents|supporters)\b`,
    / by /,
  ],
  [
    'weasel',
    false,
    String.raw`\bwidely ${thought}(?: as| to)?\b|\bconventional wisdom\b|\bby all accounts\b|\bby most accounts\b|\b(?:is|are|was|were) no secret\b`,
    /widely|wisdom|accounts|secret/,
  ],
  [
    'weasel',
    false,
    String.raw`(?<=[a-z] |, )(?<!\b(?:is|are|was|were|be|been|being|has|have|had|he|she|they|we|who) )considered (?=(?:more|less|the most|one of|among|an? |likely)\b)`,
    /considered/,
  ],
  [
    'weasel',
    false,
    String.raw`\bit(?: is| was|'s) (?:widely |generally |commonly |often )?(?:hoped|feared|believed|thought|assumed|rumou?red|said|understood) (?=\w)`,
    /\bit(?: is| was|'s) /,
  ],
  [
    'weasel',
    false,
    String.raw`\b(?:alleged|reputed|rumou?red|said) to (?:have|be|run|control|own|direct|lead)\b`,
    /alleged to|reputed to|rumou?red to|said to/,
  ],
  [
    'weasel',
    true,
    String.raw`\b(?:many|some|most|several|numerous|countless|other)(?: (?:[\w-]+ )?(?:${people}))?(?: in [\w ]{2,20})?(?: (?:now|also|still|even|have|had|long|privately|quietly|openly))* (?:say|said|says|believe|believed|think|thought|argue|argued|fear|feared|worry|worried|see|saw|view|viewed|consider|considered|regard|regarded|wonder|wondered|question|questioned|suspect|suspected|contend|contended|charge|suggest|suggested|predict|predicted|warned|warn|call|called|complain|complained)\b`,
    /many|some|most|several|numerous|countless|other/,
  ],
  [
    'weasel',
    true,
    String.raw`\b(?:critics|skeptics|sceptics|detractors|observers|pundits|opponents|supporters|insiders|experts|analysts|economists|scholars|historians|proponents)(?: of [\w' -]{2,40}?)?(?: (?:now|also|still|have|had|long|often))* (?:say|said|believe|think|argue|argued|fear|worry|see|view|contend|charge|suggest|predict|warn|warned|call|called|complain|complained|agree|point to|note|accuse|have accused)\b`,
    /critics|sceptics|skeptics|detractors|observers|pundits|opponents|supporters|insiders|experts|analysts|economists|scholars|historians|proponents/,
  ],
  [
    'weasel',
    true,
    String.raw`\b(?:studies|research|polls|surveys|reports|statistics|evidence|data) (?:show|shows|suggest|suggests|indicate|indicates|say|have shown|has shown)\b|\breportedly\b|\breputedly\b|\bsupposedly\b|\brumou?red\b|\brumou?rs? (?:that|of)\b`,
    /studies|research|polls|surveys|reports|statistics|evidence|data|report|reputed|suppos|rumo/,
  ],
  [
    'vague-actor',
    false,
    String.raw`\b(?:some|many|certain|unnamed|several|a number of|a handful of|those close to|a growing number of) (?:[\w'-]+ ){0,2}(?:${people})\b|\bsome in (?:the|his|her|their) [\w-]+\b`,
    /some|many|certain|unnamed|several|number of|handful|those close/,
  ],
  [
    'reaction',
    false,
    String.raw`\b(?:concerns?|fears?|outrage|anger|criticism|speculation|suspicions?|questions|worries|alarm|doubts|anxiety|skepticism|scepticism|talk|uproar|unease|praise|ridicule|condemnation) (?:among (?:[\w-]+ ){0,3}[\w-]+|that|over whether|about whether|in some quarters|from (?:some|many|critics|experts|both sides|across))\b|\b(?:raised|drew|drawn|sparked|prompted|provoked|stirred|caused|faced|facing|amid|fueled|fuelled|growing|mounting|widespread) (?:[\w-]+ ){0,2}(?:concerns?|fears|outrage|anger|criticism|speculation|suspicions?|questions|alarm|doubts|ire|ridicule|controversy|backlash|condemnation|scrutiny|eyebrows|pressure|discontent|frustration|unease|calls for)\b`,
    /concern|fear|outrage|anger|critic|specul|suspic|question|worr|alarm|doubt|anxiet|s[kc]eptic|talk|uproar|unease|praise|ridicul|condemn|ire\b|controv|backlash|scrutin|eyebrow|pressure|discontent|frustrat|calls/,
  ],
  [
    'cause',
    false,
    String.raw`(?<!\b(?:is|are|was|were|be|been) )\bdue to (?!be\b|fly\b)\w|\b(?:is|are|was|were|be|been) due to (?:the|an?|its|his|her|their|this|that|these|lack|poor|high|low|higher|lower|bad|heavy|strong|weak|rising|falling|\w+(?:ing|tion|tions|age|ages|ment|ness|ity))\b`,
    /due to /,
  ],
  [
    'forecast',
    false,
    String.raw`\b(?:is|are|was|were) (?:now |also |still |widely |not |being )?(?:expected|predicted|projected|forecast|tipped|poised|bound|destined|slated|set|certain|sure|estimated) to\b|\b(?:is|are|was|were) (?:also |still |very |most |highly |not |more )?(?:un)?likely to\b|\b(?:could|might|may) (?:well |also |still |even |soon |eventually |yet |now |not )*(?!have been)[a-z]{2,}\b|\bis sure to\b|\bremains to be seen\b`,
    /expected|predicted|projected|forecast|tipped|poised|bound|destined|slated|set to|certain|sure|likely|could|might|may |remains|estimated/,
  ],
];

const compiled: { pattern: RegExp | null }[] = patterns.map(() => ({ pattern: null }));

/** Ways in which a sentence in lower case credits nobody in particular, or tells what is to come. */
export function findVague(plain: string): Signal[] {
  const signals: Signal[] = [];
  for (const [i, [kind, soft, source, stems]] of patterns.entries()) {
    if (!stems.test(plain)) continue;
    const made = compiled[i];
    if (!made) continue;
    made.pattern ??= new RegExp(source, 'g');
    for (const match of plain.matchAll(made.pattern)) {
      const end = match.index + match[0].trimEnd().length;
      if (isPlain(kind, plain, match.index, end)) continue;
      if (kind === 'forecast' && isScheduled(plain.slice(match.index), plain.slice(end, end + 40))) continue;
      signals.push({ kind, soft, start: match.index, end });
    }
  }
  return signals;
}

/** "reporters' questions about whether", "investigators and experts say", "is considered a citizen under the amendment". */
function isPlain(kind: SignalKind, plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 30), start);
  const words = plain.slice(start, end);
  if (kind === 'reaction')
    return (
      /^questions/.test(words) &&
      /\b(?:answer\w*|ask\w*|shouted|reporters'|fielded|fielding|took|taking) (?:[\w'’-]+ ){0,3}$/.test(
        before,
      )
    );
  if (kind !== 'weasel') return false;
  if (/considered$|deemed$/.test(words))
    return /\b(?:law|amendment|constitution|rules?|code|statute|guidelines|act)\b/.test(plain);
  return (
    /^(?:experts|analysts|economists|scholars|historians|supporters|opponents)/.test(words) &&
    /\band (?:\w+ )?$/.test(before)
  );
}

/** What has been fixed and announced: "is expected to speak on Monday". */
function isScheduled(words: string, after: string): boolean {
  return (
    /^ (?:be (?:sworn|held|released|sentenced|announced|signed|unveiled|delivered|published|introduced|arraigned|available|completed|present|joined|in (?:court|attendance))|meet|speak|vote|appear|arrive|attend|travel|announce|return|begin|open|start|take (?:place|part|up|effect)|testify|sign|deliver|visit|hold|hear|consider|release|address|host|join|run through|last|resume|report|file|argue|debate|decide|receive|participate|discuss|make (?:an?|his|her) (?:appearance|announcement|statement|speech|decision)|give|leave|lay out|outline|rule|issue|submit|unveil|introduce|convene|conclude|expire|retire|step down|depart|launch|close)\b/.test(
      after,
    ) || /^(?:may|might|could) (?:be (?:reached|contacted)|\d)/.test(words)
  );
}
