import { bodyNameWordSet, bodyNounSet } from '../../sources/word-classes';

/** A word for a people or a country: too wide to tell one body from another. */
const wide =
  /^(?:u\.?s\.?a?\.?|u\.?k\.?|e\.?u\.?|u\.?n\.?|.*(?:ish|ese|ian|ean|can|nch|rab|reek|raqi|utch))$/;
const small = new Set(['the', 'of', 'for', 'and', 'a', 'an']);

function parts(name: string): string[] {
  return name
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/['’]s?$/, ''))
    .filter((word) => word !== '' && !small.has(word));
}

/**
 * Whether two names stand for the same body: alike, one the initials of the other, or one cut short ("Harlow" for "Harlow
 * Institute", "Trade Ministry" for "Veldish Trade Ministry"). A people's or a country's name alone is never enough.
 */
export function sameBody(a: string, b: string): boolean {
  const [shorter, longer] = [parts(a), parts(b)].sort((x, y) => x.length - y.length);
  if (!shorter?.length || !longer?.length) return false;
  const first = shorter[0] ?? '';
  if (shorter.length === 1 && wide.test(first)) return false;
  if (shorter.join(' ') === longer.join(' ')) return true;
  const initials = longer.map((word) => word[0]).join('');
  if (shorter.length === 1 && initials.length > 1 && first.replaceAll('.', '') === initials) return true;
  if (shorter.length === 1) return first === longer[0] && longer.slice(1).every(isGeneral);
  return (
    longer.join(' ').endsWith(` ${shorter.join(' ')}`) || longer.join(' ').startsWith(`${shorter.join(' ')} `)
  );
}

const general = new Set([...bodyNameWordSet].map((word) => word.toLowerCase()));

function isGeneral(word: string): boolean {
  return general.has(word) || bodyNounSet.has(word);
}
