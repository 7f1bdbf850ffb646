import type { Attribution } from '../../sources/model';
import { type Span, textOf } from '../../text/span';
import type { VariationPoint, Witness } from '../../versions/model';
import { creditSpan } from '../../versions/source-strength';
import type { RuleContext } from '../rule';
import { cuesOf } from './attributions-by-sentence';
import { overlapping } from './overlapping';
import { variantsOf } from './variants';

/** A variation point where a version credits what this one does not, or credits it by another verb. */
export interface CreditVariant extends VariationPoint {
  /** The words that credit here and there, where both credit; null where only the others do. */
  readonly verbs: { readonly own: Span; readonly other: string } | null;
}

/**
 * The variation points that are about a credit, in order of the text. A belief without a holder ("is thought to have
 * been") credits nobody, and nothing is to be mended where this version's verb is the neutral one. Kept for the context.
 */
export function creditVariants(context: RuleContext): readonly CreditVariant[] {
  const known = kept.get(context);
  if (known) return known;
  const found = variantsOf(context, 'attribution').flatMap((variant) => read(context, variant) ?? []);
  kept.set(context, found);
  return found;
}

const kept = new WeakMap<RuleContext, readonly CreditVariant[]>();

const neutral = /^(?:said|says?|saying|told|tells?|telling|according to|add(?:s|ed|ing))\b/i;

function read({ here, siblings }: RuleContext, variant: VariationPoint): CreditVariant | null {
  const own = creditAt(here, variant.span);
  const others = variant.readings.flatMap(({ witnesses }) =>
    witnesses.flatMap(({ id, span }) => {
      const witness = siblings.get(id);
      return witness ? [{ witness, span, touching: touching(witness, span) }] : [];
    }),
  );
  // Where no credit is read in the other's words, the comparison of words knows better.
  const credited = others.filter(({ touching: all }) => all.length === 0 || all.some(isCredited));
  if (credited.length === 0) return null;
  if (!own) return { ...variant, verbs: null };
  const other = credited.flatMap(({ witness, touching: all }) => {
    const first = all.find(isCredited);
    return first ? [textOf(witness.article.copy, first.cue)] : [];
  })[0];
  if (!other) return { ...variant, verbs: null };
  const words = textOf(here.article.copy, own.cue);
  return neutral.test(words) ? null : { ...variant, verbs: { own: own.cue, other } };
}

function isCredited({ source, manner }: Attribution): boolean {
  return source !== null && manner === 'speech';
}

/** Whom the words themselves credit: a statement can hold another one's credit. */
function creditAt(witness: Witness, span: Span): Attribution | null {
  const found = touching(witness, span).find(isCredited);
  if (!found) return null;
  const credit = creditSpan(found);
  return span.end - span.start <= credit.end - credit.start + slack ? found : null;
}

/** In UTF-16 code units: what may stand beside the words that credit. */
const slack = 16;

function touching({ sources }: Witness, span: Span): Attribution[] {
  return overlapping(cuesOf(sources), span).map(({ attribution }) => attribution);
}

/** True for a verb of speech that takes nobody's side. */
export function isNeutralVerb(words: string): boolean {
  return neutral.test(words);
}
