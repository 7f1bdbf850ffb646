import assert from 'node:assert/strict';
import { collation } from './witnesses';

const full = `The harbour board has opened quiet talks with the Calder shipping family about selling the northern docks, according to a senior port official.

Marta Calder met a board member in Tarnow last month, the official told the Coast Wire. A second meeting is planned but has not been set.

The official spoke on the condition of anonymity because the talks are private.

The Shipwrights Council has fought every sale since the old yard burned down. Its members marched through Tarnow in the rain on Monday.

An aide to the family said the price of the docks was never discussed. The aide refused to name the lawyers who wrote the first draft.

Fishing crews have waited eleven years for the eastern quay to be repaired, and winter storms broke two more piers.`;

const edited = full
  .replace('Shipwrights Council', 'Shipwright Counsel')
  .replace('eleven years', 'twelve years')
  .replace(/An aide to the family[\s\S]*first draft\.\n\n/, '');

describe('collating versions', () => {
  it('gives one entry a place, with all readings and witnesses, its own first', () => {
    const { variants } = collation(edited, full, full.replace('harbour', 'harbor'));
    const number = variants.filter((variant) => variant.class === 'number');
    assert.equal(number.length, 1);
    assert.deepEqual(
      number[0]?.readings.map(({ text, witnesses }) => [text, witnesses.map(({ id }) => id)]),
      [
        ['twelve', ['here']],
        ['eleven', ['desk-1', 'desk-2']],
      ],
    );
    assert.equal(number[0]?.adoptable, true);
    assert.equal(edited.slice(number[0]?.span.start, number[0]?.span.end), 'twelve');
  });

  it('tells a passage that siblings have as one run', () => {
    const { variants } = collation(edited, full, full);
    const missing = variants.filter(
      (variant) => variant.class === 'omission' && variant.level === 'substantive',
    );
    assert.equal(missing.length, 1);
    assert.match(missing[0]?.readings[0]?.text ?? '', /^An aide to the family[\s\S]*first draft$/);
    assert.deepEqual(
      missing[0]?.readings[0]?.witnesses.map(({ id }) => id),
      ['desk-1', 'desk-2'],
    );
  });

  it('tells a missing end as a shorter version, once', () => {
    const short = full.split('\n\n').slice(0, 3).join('\n\n');
    const missing = collation(short, full).variants.filter((variant) => variant.class === 'omission');
    assert.equal(missing.length, 1);
    assert.match(missing[0]?.why ?? '', /^This version is shorter: version desk-1 has more/);
  });

  it('marks a statement made in its own voice that a sibling credits', () => {
    const bold = full.replace(', according to a senior port official', '');
    const points = collation(bold, full).variants.filter((variant) => variant.class === 'attribution');
    assert.equal(points.length, 1);
    assert.equal(points[0]?.level, 'substantive');
    assert.match(points[0]?.why ?? '', /says this as a fact; version desk-1 credits it/);
    assert.ok(points[0]?.readings.some(({ text }) => /according to a senior port official/.test(text)));
    assert.equal(points[0]?.adoptable, false);
  });

  it('leaves the reverse to the sibling', () => {
    const bold = full.replace(', according to a senior port official', '');
    const points = collation(full, bold).variants.filter((variant) => variant.class === 'attribution');
    assert.deepEqual(
      points.map(({ level }) => level),
      ['borderline'],
    );
  });

  it('reads copy that lost its capitals and punctuation', () => {
    const lower = full.toLowerCase().replace(/[^a-z]+/g, ' ');
    const { variants, siblings } = collation(full, `ry rates soar ${lower}`);
    assert.deepEqual(
      variants.filter((variant) => variant.level !== 'style'),
      [],
    );
    assert.ok((siblings[0]?.aligned.length ?? 0) >= 9);
    const back = collation(lower.replace('eleven years', 'twelve years'), full).variants;
    assert.deepEqual(
      back
        .filter((variant) => variant.level === 'substantive')
        .map(({ readings }) => readings.map(({ text }) => text)),
      [['twelve', 'eleven']],
    );
  });

  it('follows a paragraph that moved', () => {
    const [first, second, third, ...rest] = full.split('\n\n');
    const moved = [first, third, second, ...rest].join('\n\n');
    assert.deepEqual(collation(full, moved).variants, []);
  });

  it('finds nothing in an identical copy', () => {
    const { variants, siblings } = collation(full, full);
    assert.deepEqual(variants, []);
    assert.equal(siblings[0]?.styleCount, 0);
  });

  it('counts style and does not show it', () => {
    const styled = full
      .replace('harbour', 'harbor')
      .replace('anonymity because the talks are', 'anonymity as the talks’re');
    const { variants, siblings } = collation(full, styled);
    assert.deepEqual(
      variants.filter(({ level }) => level !== 'style'),
      [],
    );
    assert.ok((siblings[0]?.styleCount ?? 0) >= 1);
  });

  it('gives spans inside the text for every reading', () => {
    for (const variant of collation(edited, full).variants) {
      assert.ok(
        variant.span.start >= 0 &&
          variant.span.end <= edited.length &&
          variant.span.start <= variant.span.end,
      );
      for (const { text, witnesses } of variant.readings) {
        for (const { id, span } of witnesses) {
          const source = id === 'here' ? edited : full;
          assert.equal(
            source.slice(span.start, span.end).replace(/\s+/g, ' ').trim().toLowerCase(),
            text.toLowerCase(),
          );
        }
      }
    }
  });
});
