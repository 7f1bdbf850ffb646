import { textOf } from '../../text/span';
import type { Collation, DifferenceClass, Reading, VariationPoint } from '../../versions/model';
import { namedVersions } from '../../versions/named-versions';
import type { ApparatusRow, Fix, RelatedPlace, RuleContext, RuleFinding } from '../rule';
import { quoteWords } from './quote-words';

/** The substantive variation points of one class, in order of the text. Kept for the collation. */
export function variantsOf({ collation }: RuleContext, kind: DifferenceClass): readonly VariationPoint[] {
  if (!collation) return [];
  const known = kept.get(collation) ?? new Map<DifferenceClass, readonly VariationPoint[]>();
  kept.set(collation, known);
  const found =
    known.get(kind) ??
    collation.variants.filter((variant) => variant.class === kind && variant.level === 'substantive');
  known.set(kind, found);
  return found;
}

const kept = new WeakMap<Collation, Map<DifferenceClass, readonly VariationPoint[]>>();

/** The finding for a variation point: apparatus, places in the siblings, and readings that may be adopted. */
export function variantFinding(context: RuleContext, variant: VariationPoint, help: string): RuleFinding {
  return {
    span: variant.span,
    message: variant.why,
    help,
    apparatus: apparatus(context, variant),
    related: related(context, variant),
    fixes: variant.adoptable ? adoptions(context, variant) : [],
  };
}

function labelsOf({ siblings }: RuleContext, reading: Reading): string[] {
  return reading.witnesses.flatMap(({ id }) => siblings.get(id)?.label ?? []);
}

function apparatus(context: RuleContext, variant: VariationPoint): ApparatusRow[] {
  return variant.readings.map((reading) => ({
    reading: quoteWords(reading.text, 200),
    labels: labelsOf(context, reading),
    here: reading.witnesses.some(({ id }) => id === context.here.id),
  }));
}

function related({ here, siblings }: RuleContext, variant: VariationPoint): RelatedPlace[] {
  return variant.readings.flatMap((reading) =>
    reading.witnesses.flatMap(({ id, span }) => {
      const sibling = siblings.get(id);
      if (id === here.id || !sibling) return [];
      return [
        {
          path: id,
          label: sibling.label,
          quote: textOf(sibling.article.text, span),
          start: span.start,
          end: span.end,
        },
      ];
    }),
  );
}

function adoptions(context: RuleContext, variant: VariationPoint): Fix[] {
  const own = textOf(context.here.article.text, variant.span);
  const others = variant.readings.filter(
    (reading) => reading.text !== own && labelsOf(context, reading).length > 0,
  );
  return others.map((reading) => ({
    title: `Use the wording of ${namedVersions(labelsOf(context, reading))}: “${quoteWords(reading.text)}”`,
    span: variant.span,
    text: reading.text,
    safe: others.length === 1,
  }));
}
