import assert from 'node:assert/strict';
import type { RuledFinding } from '../../../src/review/run-rules';
import { mended, runOver } from '../../support/run-over';

const of = (findings: readonly RuledFinding[], rule: string) =>
  findings.filter((each) => each.rule.id === rule);
const first = (text: string, siblings: Readonly<Record<string, string>> = {}) =>
  of(runOver(text, siblings), 'claims/unattributed')[0];
const titles = (finding: RuledFinding | undefined) => (finding?.fixes ?? []).map(({ title }) => title);

const rest = 'Work on the northern pier began in March. Mayor Ilse Brandt said the pier would open in May.';
const claim = 'The shipping company bribed three members of the harbour board in March';
const here = `${claim}. ${rest}`;
/** A version that credits the claim: what stands behind it, and what before the whole. */
const there = (credit: string, before = '') => `${before}${claim}, ${credit}. ${rest}`;

describe('a claim that another version credits', () => {
  it('says to whom, points there and shows both readings', () => {
    const finding = first(here, { 'desk-b': there('the harbour master said') });
    assert.equal(finding?.severity, 'information');
    assert.match(
      finding.message,
      /^“The shipping company bribed .+” is an accusation with no credit here; version desk-b credits it to the harbour master\.$/,
    );
    assert.deepEqual(
      finding.related?.map(({ label, quote }) => [label, quote]),
      [['desk-b', `${claim}, the harbour master said`]],
    );
    assert.deepEqual(
      finding.apparatus?.map(({ labels, here: own }) => [labels, own]),
      [
        [[], true],
        [['desk-b'], false],
      ],
    );
  });

  it('is given that credit, word for word as the title says', () => {
    const finding = first(here, { 'desk-b': there('the harbour master said') });
    assert.deepEqual(titles(finding), ['Add “, the harbour master said” from version desk-b']);
    const [fix] = finding?.fixes ?? [];
    assert.ok(fix);
    assert.equal(mended(here, fix), there('the harbour master said'));
  });

  it('takes the credit from the head of a sentence, and turns it round', () => {
    for (const [sibling, credit] of [
      [`The harbour master said that ${claim.replace('The', 'the')}.`, ', the harbour master said'],
      [`According to a police report, ${claim.replace('The', 'the')}.`, ', according to a police report'],
      [`${claim}, said Harbour Master Jonas Reyl.`, ', Harbour Master Jonas Reyl said'],
      [
        `Harbour Master Jonas Reyl told reporters that ${claim.replace('The', 'the')}.`,
        ', Harbour Master Jonas Reyl said',
      ],
      [`${claim}, prosecutors allege.`, ', prosecutors allege'],
      [
        `The harbour master Jonas Reyl told reporters that ${claim.replace('The', 'the')}.`,
        ', the harbour master Jonas Reyl said',
      ],
      [
        `Former harbour master Jonas Reyl said that ${claim.replace('The', 'the')}.`,
        ', former harbour master Jonas Reyl said',
      ],
    ] as const) {
      const finding = first(here, { 'desk-b': `${sibling} ${rest}` });
      assert.deepEqual(titles(finding), [`Add “${credit}” from version desk-b`], sibling);
    }
  });

  it('names a person whom the other version only calls “he” or by surname there', () => {
    for (const called of ['he', 'Reyl']) {
      const sibling = there(
        `${called} said`,
        'Jonas Reyl, the harbour master, read out a letter on Monday. Reyl said the pier was closed. ',
      );
      const finding = first(here, { 'desk-b': sibling });
      const [title] = titles(finding);
      assert.match(
        title ?? '',
        /^Add “, Jonas Reyl(?:, the harbour master,)? said” from version desk-b$/,
        called,
      );
    }
  });

  it('calls somebody who has been named before as this version does', () => {
    const text = `Jonas Reyl, the harbour master, read out a letter on Monday. Reyl said the pier was closed. ${here}`;
    const finding = of(
      runOver(text, { 'desk-b': text.replace(claim, `${claim}, Reyl said`) }),
      'claims/unattributed',
    ).at(-1);
    assert.deepEqual(titles(finding), ['Add “, Reyl said” from version desk-b']);
  });

  it('describes an unnamed source as fully as the other version does, and no more', () => {
    const sibling = there(
      'the official said',
      'A senior official of the trade ministry said on Monday that the southern pier was closed. ',
    );
    assert.deepEqual(titles(first(here, { 'desk-b': sibling })), [
      'Add “, a senior official of the trade ministry said” from version desk-b',
    ]);
  });

  it('never names whom another version keeps unnamed', () => {
    const finding = first(here, {
      'desk-b': there('a senior ministry official said'),
      'desk-c': there('Deputy Minister Hanna Voss said'),
    });
    assert.deepEqual(titles(finding), ['Add “, a senior ministry official said” from version desk-b']);
    const told = [
      finding?.message,
      ...(finding?.notes ?? []),
      ...(finding?.apparatus ?? []).map(({ reading }) => reading),
    ];
    assert.doesNotMatch(told.join('\n'), /Voss/);
    assert.match(finding?.notes?.join(' ') ?? '', /make sure that it is not this source/);
  });

  it('never names whom this version keeps unnamed itself', () => {
    const opening = (who: string) =>
      `${who} said on Monday that the southern pier of Velmar harbour was closed. `;
    const finding = of(
      runOver(`${opening('A senior ministry official')}${here}`, {
        'desk-b': there('Voss said', opening('Deputy Minister Hanna Voss')),
      }),
      'claims/unattributed',
    )[0];
    assert.match(
      finding?.message ?? '',
      /version desk-b credits it to a source whom this one keeps unnamed\.$/,
    );
    assert.deepEqual(titles(finding), []);
    const told = [
      ...(finding?.notes ?? []),
      ...(finding?.apparatus ?? []).map(({ reading }) => reading),
      ...(finding?.related ?? []).map(({ quote }) => quote),
    ];
    assert.doesNotMatch(told.join('\n'), /Voss/);
  });

  it('offers one credit where two versions give the same, and each where they differ', () => {
    const same = first(here, {
      'desk-b': there('the harbour master said'),
      'desk-c': there('according to the harbour master').replace('according to', 'according to'),
      'desk-d': there('the harbour master said'),
    });
    assert.deepEqual(titles(same).sort(), [
      'Add “, according to the harbour master” from version desk-c',
      'Add “, the harbour master said” from versions desk-b and desk-d',
    ]);
    assert.match(same?.message ?? '', /credit it to the harbour master/);
  });

  it('uses the apostrophes of this version', () => {
    const text = `${here} It isn't the first time.`;
    const finding = first(text, { 'desk-b': there('the town’s harbour master said') });
    assert.match(finding?.fixes?.[0]?.text ?? '', /town's/);
  });

  it('writes nothing where the credit would stand for more than the other version credits', () => {
    const text = `${claim}, and the mayor closed the northern pier for the summer on the advice of her lawyers. ${rest}`;
    const sibling = `${claim}, the harbour master said. The mayor closed the northern pier for the summer on the advice of her lawyers. ${rest}`;
    const finding = first(text, { 'desk-b': sibling });
    assert.deepEqual(titles(finding), []);
  });

  it('is written behind the clause that the other version credits, where another follows', () => {
    const more = 'but the mayor closed the northern pier for the summer on the advice of her lawyers. ';
    const finding = first(`${claim}, ${more}${rest}`, {
      'desk-b': `${claim}, the harbour master said. ${more.replace('but t', 'T')}${rest}`,
    });
    const [fix] = finding?.fixes ?? [];
    assert.ok(fix);
    assert.equal(
      mended(`${claim}, ${more}${rest}`, fix),
      `${claim}, the harbour master said, ${more}${rest}`,
    );
  });

  it('writes nothing into copy without punctuation, and nothing from it', () => {
    const bare = there('the harbour master said').toLowerCase().replace(/[.,]/g, '').repeat(3);
    assert.deepEqual(titles(first(here, { 'desk-b': bare })), []);
  });

  it('is not told of another figure, of a denial or of critics', () => {
    const figure = `The strike has cost the island about 86 million crowns. ${rest}`;
    for (const [text, sibling] of [
      [figure, figure.replace('86 million crowns.', '68 million crowns, the harbour master said.')],
      [here, there('the harbour master said').replace('bribed', 'has never bribed')],
      [here, `The harbour master denied that ${claim.replace('The', 'the')}. ${rest}`],
      [here, there('critics say')],
    ] as const)
      assert.doesNotMatch(first(text, { 'desk-b': sibling })?.message ?? '', /desk-b/, sibling);
  });

  it('is one mark: the version rule is silent there, and speaks where nothing is claimed', () => {
    const findings = runOver(here, { 'desk-b': there('the harbour master said') });
    assert.equal(of(findings, 'claims/unattributed').length, 1);
    assert.deepEqual(of(findings, 'versions/attribution'), []);
    const plain = 'The ministry has cancelled the harbour contract with the Norvald shipping company';
    const event = runOver(`${plain}. ${rest}`, { 'desk-b': `${plain}, a ministry official said. ${rest}` });
    assert.equal(of(event, 'versions/attribution').length, 1);
  });
});

describe('a claim for which no version credits anybody', () => {
  it('says what kind it is and what would settle it', () => {
    for (const [text, says, help] of [
      [`${claim}.`, /accuses somebody: who says so\?$/, /who accuses/],
      [
        'The strike has cost the island about 86 million crowns.',
        /“86 million crowns” gives a figure: who says so\?$/,
        /comes from/,
      ],
      [
        'The northern pier is the most dangerous in the country.',
        /is a superlative: who says so\?$/,
        /calls it so/,
      ],
      [
        'The strike led to a shortage of insulin in the southern villages.',
        /gives a cause: who says so\?$/,
        /the cause/,
      ],
    ] as const) {
      const finding = first(`${text} ${rest}`);
      assert.match(finding?.message ?? '', says, text);
      assert.match(finding?.help ?? '', help, text);
    }
  });

  it('quotes the words around a bare figure, and never cuts one', () => {
    const long = first(
      `The number of ferries that miss the tide at the northern pier has tripled since the winter storms, and nobody at the ministry has told the council why. ${rest}`,
    );
    const quoted = /^“(.+)” gives a figure/.exec(long?.message ?? '')?.[1] ?? '';
    assert.match(quoted, /^.*tripled since the winter storms$/);
    assert.ok(quoted.length <= 60);
  });

  it('is silent in quotations and where somebody is credited', () => {
    for (const text of [
      `“${claim},” the harbour master said. ${rest}`,
      `${claim}, the harbour master said. ${rest}`,
    ])
      assert.equal(first(text), undefined, text);
  });
});

const left = 'Two of the harbour pilots have left the country on the mail boat to Norvald.';
const thought = left.replace('have left', 'are thought to have left');

describe('a doubt that another version has', () => {
  const hedge = (text: string, siblings: Readonly<Record<string, string>>) =>
    of(runOver(`${text} ${rest}`, siblings), 'versions/hedge');
  const beside = (...texts: readonly string[]) =>
    Object.fromEntries(texts.map((text, at) => [`desk-${'bcd'[at]}`, `${text} ${rest}`]));

  it('is told with its words, and can be written here', () => {
    const [finding] = hedge(left, beside(thought, thought));
    assert.equal(
      finding?.message,
      'Versions desk-b and desk-c say “are thought to have left”; here it is a fact: “have left”.',
    );
    assert.equal(finding.severity, 'information');
    const [fix] = finding.fixes ?? [];
    assert.equal(fix?.title, 'Use the wording of versions desk-b and desk-c: “are thought to have left”');
    assert.equal(mended(left, fix), thought);
  });

  it('can be written at the head of the sentence', () => {
    const fact =
      'The council was told of the talks about the northern pier in a letter from the shipping company.';
    const doubt = `It is not clear whether the c${fact.slice('The c'.length)}`;
    const [finding] = hedge(fact, beside(doubt));
    const [fix] = finding?.fixes ?? [];
    assert.ok(fix);
    assert.equal(mended(fact, fix), doubt);
  });

  it('is told and not written where the words beside it differ', () => {
    const fact = 'The director of the harbour skimmed 86 million crowns from the port fees of the pilots.';
    const [finding] = hedge(
      fact,
      beside(
        'The former director of the harbour is alleged to have been skimming about 86 million crowns from the port fees of the pilots.',
      ),
    );
    assert.match(finding?.message ?? '', /alleged to have been skimming/);
  });

  it('that this version alone keeps has one mark, which tells of the others', () => {
    const marks = runOver(`${thought} ${rest}`, beside(left)).filter(
      ({ span }) => span.start < thought.length,
    );
    assert.equal(marks.length, 1, marks.map(({ rule }) => rule.id).join());
    assert.match(
      [marks[0]?.message, ...(marks[0]?.notes ?? [])].join(' '),
      /ersion desk-b says it as a fact: “have left”\./,
    );
  });

  it('that another version has too is only told where it is missing', () => {
    assert.deepEqual(hedge(thought, beside(left, thought)), []);
    assert.equal(hedge(left, beside(thought, left)).length, 1);
  });

  it('is no matter of doubt where it is the credit that differs', () => {
    assert.deepEqual(hedge(`The coast guard said t${left.slice(1)}`, beside(thought)), []);
    assert.deepEqual(hedge(left, beside(`The coast guard said t${thought.slice(1)}`)), []);
  });

  it('is not missed in what both credit to somebody', () => {
    const said = (words: string) => `The coast guard said t${words.slice(1)}`;
    assert.equal(hedge(said(left), beside(said(thought))).length, 1);
  });

  it('is not taken from other words, or for a contrary', () => {
    for (const other of [
      'Two of the harbour pilots are thought to have sold the mail boat to a company in Norvald.',
      'Two of the harbour pilots were on the mail boat, which is thought to have left for Norvald.',
    ])
      assert.deepEqual(hedge(left, beside(other)), [], other);
    assert.deepEqual(hedge(left.replace('have left', 'have not left'), beside(thought)), []);
    assert.deepEqual(hedge(left.replace('have left', 'may have left'), beside(thought)), []);
  });

  it('knows “will” for “may”, and “not yet” for “under no circumstances”', () => {
    const will = 'The ferry company will close the northern pier of Velmar harbour in the summer.';
    assert.match(
      hedge(will, beside(will.replace('will', 'may')))[0]?.message ?? '',
      /“may”; here it is “will close”/,
    );
    const never =
      'The ministry is under no circumstances looking to sell the northern pier of Velmar harbour.';
    assert.match(
      hedge(never.replace('under no circumstances', 'not yet'), beside(never))[0]?.message ?? '',
      /says “under no circumstances”; here it is “not yet looking”/,
    );
  });
});
