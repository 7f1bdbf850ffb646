import assert from 'node:assert/strict';
import { mended, runOver } from '../../support/run-over';

/** What the claims rules mark: "severity rule: words". */
const marks = (text: string, siblings: Readonly<Record<string, string>> = {}) =>
  runOver(text, siblings)
    .filter(({ rule }) => rule.id.startsWith('claims/'))
    .map(({ rule, severity, span }) => `${severity} ${rule.id}: ${text.slice(span.start, span.end)}`);
const of = (text: string, rule: string, siblings: Readonly<Record<string, string>> = {}) =>
  runOver(text, siblings).filter((finding) => finding.rule.id === rule);

/** A finished story in which everything is credited. */
const story = `Velmar council votes to keep its northern pier

VELMAR (Coast Wire) — The council of Velmar voted on Monday to keep the town’s northern pier, turning down an offer of 40 million crowns from the Norvald shipping company, Mayor Ilse Brandt said.

Nine members voted against the sale and four for it, according to the minutes. The pier was built in 1911, and about 300 people work on it.

“We listened to everybody,” Brandt said. “It might have been an alleged bargain, but it was not one for the town.”

Tomas Reyl, who leads the dockworkers’ union, said his members were relieved. He noted that the company had made a smaller offer in 2019, when the council voted the same way.

The company is expected to announce its plans for the coast on Thursday. Its owner, Edda Lindqvist, did not respond to a request for comment. A spokesman for the company, Jon Aas, declined to say whether it would make another offer.

Two members who had been accused of taking gifts by the Harbour Gazette took no part in the vote. Both have denied the allegations, and a court in Norvik will hear the case in May. Prosecutors say they allegedly took 200,000 crowns.

Police said the vote went off quietly. One man was admitted to hospital after a fall.
`;

describe('a finished story', () => {
  it('gets next to no marks for its hedges, verbs and disclosures', () => {
    const own = marks(story).filter((mark) => /hedged|weasel|loaded|overused|not-verified/.test(mark));
    assert.deepEqual(own, []);
  });
});

describe('one place, one mark', () => {
  for (const copy of [
    'Edda Lindqvist is regarded by many as the most powerful woman on the coast.',
    'The company reportedly offered 40 million crowns for the pier.',
    'The director allegedly moved the money to a private account.',
    'The two men are believed to have left the country on Tuesday.',
    'Critics say the mayor took bribes from the company.',
    'It is widely believed that the council was bribed.',
    'The builder is alleged to have stolen 40 million crowns.',
  ]) {
    it(copy, () => {
      const found = marks(copy);
      assert.equal(found.length, 1, found.join('\n'));
    });
  }
});

describe('a loaded verb', () => {
  const here =
    'The northern lock of the pier had been forced on Sunday night, the builder claimed. The pier was built in 1911.';
  const there =
    'The northern lock of the pier had been forced on Sunday night, the builder said. The pier was built in 1911.';

  it('is louder where another version says “said”, and gives way to it', () => {
    const [finding] = of(here, 'claims/loaded-verb', { 'desk-b': there });
    assert.equal(finding?.severity, 'information');
    assert.match(finding.notes?.join(' ') ?? '', /Version desk-b says “said”/);
    assert.ok(finding.fixes?.[0]);
    assert.equal(finding.fixes[0].title, 'Use “said”');
    assert.equal(mended(here, finding.fixes[0]), there);
  });

  for (const [copy, said] of [
    ['Brandt insists that the pier is safe.', 'Brandt says that the pier is safe.'],
    ['The lock had been forced, the builder admitted.', 'The lock had been forced, the builder said.'],
    [
      'The builder left the hall, claiming that he had been told nothing.',
      'The builder left the hall, saying that he had been told nothing.',
    ],
  ] as const) {
    it(`becomes: ${said}`, () => {
      const fix = of(copy, 'claims/loaded-verb')[0]?.fixes?.[0];
      assert.ok(fix);
      assert.equal(mended(copy, fix), said);
    });
  }

  it('is not written over where “said” would not stand', () => {
    const [finding] = of(
      'Mayor Ilse Brandt acknowledged the delay at a meeting on Monday.',
      'claims/loaded-verb',
    );
    assert.deepEqual(finding?.fixes ?? [], []);
  });
});

describe('words that credit nobody', () => {
  it('tell whom another version names', () => {
    const rest = 'The council will vote on the sale of the northern pier to the company in May.';
    const here = `Critics say the sale of the northern pier will cost the town half of its harbour trade. ${rest}`;
    const there = `Tomas Reyl, who leads the dockworkers, said the sale of the northern pier will cost the town half of its harbour trade. ${rest}`;
    const found = runOver(here, { 'desk-b': there }).filter(({ rule }) => rule.id.startsWith('claims/'));
    assert.equal(found.length, 1, found.map(({ message }) => message).join('\n'));
    assert.match(found[0]?.message ?? '', /version desk-b credits it to Tomas Reyl/i);
  });
});

describe('an allegation without a name', () => {
  const allegation = 'A senior ministry official said the minister had lied to the council about the pier.';
  const more = 'The official said the minister had also hidden the letters.';

  it('is asked about once for each source', () => {
    const text = `${allegation} ${more}`;
    assert.equal(
      of(text, 'claims/not-verified').filter(({ severity }) => severity === 'information').length,
      1,
    );
  });

  it('is settled by a line that it could not be verified', () => {
    const text = `${allegation} The Gazette could not independently verify the account.`;
    assert.deepEqual(
      of(text, 'claims/not-verified').map(({ severity }) => severity),
      ['hint'],
    );
  });
});

describe('the same hedge again and again', () => {
  const again =
    'The company reportedly made an offer. It reportedly came in May. The council reportedly met twice. The price was reportedly 40 million crowns.';

  it('is told once, with how often which word stands', () => {
    const found = of(again, 'claims/overused-hedge');
    assert.equal(found.length, 1);
    assert.match(
      found[0]?.message ?? '',
      /“reported” stands here for the fourth time: 4 hedges in \d+ words/,
    );
  });

  it('is no matter in a long story', () => {
    assert.deepEqual(
      of(`${again} ${'The pier was built in 1911 by the town. '.repeat(120)}`, 'claims/overused-hedge'),
      [],
    );
  });
});
