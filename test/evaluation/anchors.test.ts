import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { makeAnchor } from '../../src/annotations/anchor';
import type { Annotation } from '../../src/annotations/model';
import { moveSpan } from '../../src/annotations/move-span';
import { placeAnnotations } from '../../src/annotations/place';
import { splitSentences } from '../../src/text/sentences';
import type { Span } from '../../src/text/span';
import { type Copy, copyOf, Dice, print, revise } from './edit-simulation';

const corpora = process.env.STET_CORPORA;

interface Tally {
  live: number;
  right: number;
  wrong: number;
  gone: number;
  attached: number;
}

type Place = (notes: readonly Annotation[], texts: readonly string[], at: readonly Span[]) => (Span | null)[];

/** From what the note holds alone: no history, no editor that was open. */
const fromNote: Place = (notes, texts) => placeAnnotations(notes, texts.at(-1) ?? '').map(({ span }) => span);

/** Moved along by the editor, each revision arriving as one replacement of the whole document. */
const inSession: Place = (notes, texts, at) => {
  let spans = new Map(notes.map(({ id }, index) => [id, at[index] as Span]));
  for (let next = 1; next < texts.length; next++) {
    const [before, now] = [texts[next - 1] ?? '', texts[next] ?? ''];
    const change = { offset: 0, length: before.length, text: now };
    spans = new Map([...spans].map(([id, span]) => [id, moveSpan(span, change, before)]));
  }
  return placeAnnotations(notes, texts.at(-1) ?? '', spans).map(({ span }) => span);
};

describe('notes found again after revisions', function () {
  this.timeout(300_000);

  for (const [what, stories] of [
    ['real articles', realArticles],
    ['repetitive template copy', templateCopy],
  ] as const) {
    it(what, function () {
      const all = stories();
      if (all.length === 0) {
        console.log('      STET_CORPORA names no folder with texts: skipped.');
        this.skip();
      }
      let [live, wrong, gone, attached] = [0, 0, 0, 0];
      for (const revisions of [1, 3]) {
        for (const [how, place] of [
          ['from the note alone', fromNote],
          ['moved while open', inSession],
        ] as const) {
          const tally = simulate(all, revisions, place);
          const share = (part: number, whole: number) =>
            `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
          console.log(
            `      ${revisions} revision${revisions === 1 ? ' ' : 's'}, ${how.padEnd(19)} ` +
              `surviving (${tally.live}): right ${share(tally.right, tally.live)}, wrong ${share(tally.wrong, tally.live)}, ` +
              `lost ${share(tally.live - tally.right - tally.wrong, tally.live)}; ` +
              `deleted (${tally.gone}): re-attached ${share(tally.attached, tally.gone)}`,
          );
          live += tally.live;
          wrong += tally.wrong;
          gone += tally.gone;
          attached += tally.attached;
        }
      }
      if (what === 'real articles') {
        assert.ok(wrong <= live * 0.003, 'too many notes on the wrong words');
        assert.ok(attached <= gone * 0.005, 'too many notes on deleted words put on others');
      }
    });
  }
});

function simulate(
  stories: readonly (readonly (readonly string[])[])[],
  revisions: number,
  place: Place,
): Tally {
  const tally: Tally = { live: 0, right: 0, wrong: 0, gone: 0, attached: 0 };
  const dice = new Dice(17);
  const sentences = stories.map((story) => story.flat());
  // Four times over, with other edits each time, so that rare errors are counted too.
  [...stories, ...stories, ...stories, ...stories].forEach((story, index) => {
    const others = sentences[(index + 1) % stories.length] ?? [];
    const copies: Copy[] = [copyOf(story)];
    for (let at = 0; at < revisions; at++) copies.push(revise(copies[at] as Copy, others, dice));
    const printed = copies.map(print);
    const first = printed[0] as ReturnType<typeof print>;
    const last = printed.at(-1) as ReturnType<typeof print>;
    const passages = choose(copies[0] as Copy, dice);
    const spans = passages.map((ids) => coverOf(ids, first.places) as Span);
    const notes = spans.map((span, at) => note(String(at), first.text, span));
    const texts = printed.map(({ text }) => text);
    place(notes, texts, spans).forEach((span, at) => {
      const ids = passages[at] as readonly number[];
      const kept = ids.filter((id) => last.places.has(id));
      if (kept.length === 0) {
        tally.gone++;
        if (span && !besides(ids, copies, span, last.places)) tally.attached++;
      } else if (kept.length * 2 >= ids.length) {
        tally.live++;
        if (span && isRight(span, kept, last.places)) tally.right++;
        else if (span) tally.wrong++;
      }
    });
  });
  return tally;
}

/** Words in place of the passage, within its sentence, are no other passage: the note is where it belongs. */
function besides(
  ids: readonly number[],
  copies: readonly Copy[],
  span: Span,
  places: ReadonlyMap<number, Span>,
): boolean {
  const line = copies[0]?.lines.find(({ words }) => words.some(({ id }) => id === ids[0]));
  return (line?.words ?? []).some(({ id }) => {
    const place = places.get(id);
    return place !== undefined && place.start < span.end + 2 && span.start - 2 < place.end;
  });
}

/** Covers at least half of the words that are left, and not more than twice their length. */
function isRight(span: Span, kept: readonly number[], places: ReadonlyMap<number, Span>): boolean {
  const covered = kept.filter((id) => {
    const place = places.get(id) as Span;
    return span.start <= place.start && place.end <= span.end;
  });
  const whole = coverOf(kept, places) as Span;
  return covered.length * 2 >= kept.length && span.end - span.start <= 2 * (whole.end - whole.start) + 20;
}

function coverOf(ids: readonly number[], places: ReadonlyMap<number, Span>): Span | null {
  const spans = ids.flatMap((id) => places.get(id) ?? []);
  if (spans.length === 0) return null;
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** Passages as desks mark them: a name or a number, a phrase, a clause, a sentence. */
function choose(copy: Copy, dice: Dice): number[][] {
  return [
    [1, 2],
    [1, 2],
    [3, 5],
    [3, 5],
    [6, 10],
    [6, 10],
    [1000, 1000],
  ].map(([least, most]) => {
    const { words } = dice.pick(copy.lines);
    const length = Math.min(
      words.length,
      (least as number) + dice.below((most as number) - (least as number) + 1),
    );
    const from = dice.below(words.length - length + 1);
    return words.slice(from, from + length).map(({ id }) => id);
  });
}

function note(id: string, text: string, span: Span): Annotation {
  const at = '2026-11-21T10:15:00Z';
  return {
    id,
    article: 'a',
    kind: 'note',
    status: 'open',
    note: '',
    anchor: makeAnchor(text, span),
    finding: null,
    actor: 'Ana Ruiz',
    at,
    changedBy: 'Ana Ruiz',
    changedAt: at,
    replies: [],
    deleted: false,
    flags: [],
    other: {},
  };
}

/** The articles of the attribution and sourced-statement sets, as paragraphs of sentences. */
function realArticles(): string[][][] {
  if (!corpora) return [];
  return ['attribution', 'sourced-statements'].flatMap((set) => {
    const folder = path.join(corpora, set, 'texts');
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => readFileSync(path.join(folder, name), 'utf8'))
      .map((text) =>
        text
          .split(/\n+/)
          .map((paragraph) => splitSentences(paragraph).map(({ start, end }) => paragraph.slice(start, end)))
          .filter((sentences) => sentences.length > 0),
      )
      .filter((paragraphs) => paragraphs.flat().length >= 8);
  });
}

/** Wire copy at its most alike: market reports from one template. */
function templateCopy(): string[][][] {
  const dice = new Dice(4);
  const firms = [
    'Aldmoor Paper',
    'Brenn Shipping',
    'Corvale Mills',
    'Dunmar Salt',
    'Estwick Rail',
    'Farrow Tin',
  ];
  const line = () => {
    const firm = dice.pick(firms);
    const n = 1 + dice.below(90);
    return dice.pick([
      `Shares of ${firm} rose ${n} cents to ${n + 20}, a company official said.`,
      `${firm} said its profit for the quarter was ${n} million, against ${n + 3} million a year ago.`,
      `A company official said ${firm} would pay a dividend of ${n} cents a share.`,
      `Shares of ${firm} fell ${n} cents to ${n + 10}, a company official said.`,
    ]);
  };
  return Array.from({ length: 120 }, () => Array.from({ length: 7 }, () => [line(), line(), line()]));
}
