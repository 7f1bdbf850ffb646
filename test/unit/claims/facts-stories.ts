import type { CheckableFact, FactKind } from '../../../src/claims/checkable-facts';

/** A story, and what an editor would tick in it. */
export interface Story {
  readonly about: string;
  readonly text: string;
  readonly facts: readonly Omit<CheckableFact, 'sentence'>[];
}

const kinds: Readonly<Record<string, FactKind>> = {
  n: 'number',
  m: 'name',
  t: 'title',
  d: 'date',
  q: 'quote',
  s: 'superlative',
};

/** Reads `{n:three ferries}`: braces stand around each fact, with the first letter of its kind (`m` for a name). */
export function story(about: string, marked: string): Story {
  const facts: Omit<CheckableFact, 'sentence'>[] = [];
  const open: { kind: FactKind; start: number }[] = [];
  let text = '';
  for (const piece of marked.matchAll(/\{([nmtdqs]):|\}|[^{}]+/g)) {
    const kind = kinds[piece[1] ?? ''];
    if (kind) open.push({ kind, start: text.length });
    else if (piece[0] === '}') {
      const fact = open.pop();
      if (!fact) throw new Error(`A brace too many in ${about}.`);
      facts.push({ ...fact, end: text.length });
    } else text += piece[0];
  }
  return { about, text, facts: facts.sort((a, b) => a.start - b.start || b.end - a.end) };
}

export const stories: readonly Story[] = [
  story(
    'a council',
    `{m:Norvik} council delays vote on harbour wall

{m:Norvik City Council} voted {n:9-6} on {d:Tuesday night} to put off a decision on the {n:$41 million} sea wall, {s:the largest} public works project in the town's history.

{t:Mayor} {m:Edda Lindqvist} said the council needed to see the flood study by {m:Harlow Marine}, a consultancy, which is due on {d:March 14}.

{q:“We have waited {n:six years} for this wall and we can wait {n:two more weeks},”} Lindqvist said.

{m:Olav Berg}, {t:chair of the harbour committee}, said the delay would cost {n:12,000 crowns} a day. {n:Two-thirds} of the {n:3,200 households} in the {m:Old Quay} district were flooded in {d:2019}, according to the {m:Department of Rivers and Coasts}.

The wall would be {n:2.4 kilometres} long and {n:five metres} high. Construction, first promised in the {d:spring of 2021}, would begin {d:next year} and take {n:18 months}.

{q:"Nobody on {m:Quay Street} sleeps when it rains,"} said {m:Marta Dahl}, {n:72}, a {t:retired teacher} who has lived there for {n:41 years}. Mr Berg said he would vote for the wall {q:"with pleasure and with both hands"}.
`,
  ),
  story(
    'a court',
    `Former harbour chief jailed for bribery

A former harbour master who took {n:14 bribes} from a shipping company was sentenced to {n:three and a half years} in prison on {d:Friday}.

{t:Judge} {m:Ruth Calloway} told {m:Tomas Hale}, {n:58}, that he had betrayed the town. {q:“You sold the safety of every crew that sails from here,”} she said.

Hale was convicted in {d:February} on {n:nine counts} of bribery and {n:two} of fraud under the {m:Public Office Act 1988}. Prosecutors said he accepted {n:€310,000} in cash, a car and a stay at the {m:Grand Hotel Soraval} between {d:May 2016} and the end of {d:2018}.

{t:Prosecutor} {m:Lena Voss} told {m:Ertland Crown Court} that the so-called “harbour tax” was paid in envelopes. It is {s:the first} conviction of a port official in {m:Ertland} since {d:1974}.

{t:Hale's lawyer}, {m:Peter Aske}, said an appeal would be lodged within {n:28 days}. The {m:Court of Appeal} rejected {n:four similar appeals} {d:last year}.

{m:Norvald Shipping}, the company that paid him, was fined {n:£2.75m} and did not appeal.
`,
  ),
  story(
    'a business',
    `{m:Brightwater} shares fall {n:8%} after profit warning

Shares in {m:Brightwater Foods PLC} fell {n:8.2 per cent} to {n:312p} on {d:Thursday} after the company cut its profit forecast for the {n:third time} {d:this year}.

The maker of {m:Salt & Sable} crisps now expects a pre-tax profit of between {n:£40m} and {n:£45m}, down from {n:£61.3 million} in {d:2022-23}. Sales in the {n:third quarter} rose {n:1.5%} to {n:£210m}, {s:the weakest} growth since the {d:late 1990s}.

{t:Chief executive} {m:Ada Quill} said the price of sunflower oil had {n:doubled} since {d:January}. {q:“We are not immune to the weather,”} she told analysts at {d:8.30am}.

Brightwater, founded in {d:1931} by {m:Josef Brandt}, employs {n:4,600 people} at {n:seven sites} in {m:Ertland} and {m:Poland}. It has a market value of {n:$1.1bn}.

{m:Morgan Tull}, an {t:analyst at Kestrel Securities}, said the warning was {q:“no surprise”}. {s:The only} bright spot was {m:Germany}, where sales grew by {n:a third}.
`,
  ),
  story(
    'a match',
    `{m:Ravensby} {n:3-1} {m:Port Ellery}

{m:Ida Strand} scored {n:two goals} in {n:seven minutes} as Ravensby beat Port Ellery in front of {s:a record} {n:61,204 spectators} at {m:Mercer Park} on {d:Saturday}.

The striker, {n:23}, became {s:the youngest} player to score {n:100 goals} in the {m:Northern League}. Her opener came in the {n:12th minute}, a header from {m:Jo Akande}'s cross, and she struck again after a mistake by {t:Port Ellery goalkeeper} {m:Mia Tan}.

{q:“I have dreamed of this since I was {n:six},”} Strand told {m:Radio Ravensby}.

{t:Manager} {m:Carl Iversen}, whose team lie {n:four points} clear with {n:five matches} left, said there was more to come.

Ravensby have not lost at home since {d:October 2021}. They meet {m:FC Dunmore} in the {m:Ertland Cup} semi-final at {d:7.45pm} on {d:Wednesday}.
`,
  ),
  story(
    'a life',
    `{m:Sanna Holm}, who mapped {s:the deepest} trench in the {m:Ertland Sea}, dies at {n:91}

{t:Professor} {m:Sanna Margarete Holm}, the {t:oceanographer} who drew {s:the first} accurate map of the {m:Corran Trench}, died on {d:3 April} at her home in {m:St. Brannock}. She was {n:91}.

Born in {m:Vessel Bay} on {d:19 June 1932}, she was {s:the only} daughter of a lighthouse keeper. She studied at {m:King's College} and the {m:University of Harlow}, where in {d:1957} she became {s:the first woman to} hold the {m:Admiralty} chair in hydrography.

She sailed on {n:27 expeditions} in {n:three oceans} and survived {n:two shipwrecks}. In the {d:1960s} her team measured a depth of {n:8,412 metres} from the {m:RV Lantern}.

{q:‘Numbers are patient,’} she liked to say. {q:‘It is people who hurry.’}

Her book, “{m:The Patient Sea},” sold {n:half a million copies}.

She married {m:Emil Roth}, a {t:marine engineer}, in {d:1961}; he died in {d:2004}. She is survived by {n:two sons}, {m:Axel} and {m:Finn}, and {n:five grandchildren}.
`,
  ),
  story(
    'a disaster',
    `At least {n:17} dead as ferry sinks off {m:Carrow Island}

At least {n:17 people} were killed and {n:dozens} were missing {d:early Sunday} after a ferry carrying more than {n:240 passengers} capsized in {m:Carrow Sound}, officials said.

The {m:MV Princess Orla} left {m:Dunmore} at {d:11:40 p.m. Saturday} and sent a distress call {n:35 minutes} later.

{t:Coast Guard commander} {m:Henrik Moe} said divers had reached the lower deck. {q:“We are still finding people alive in air pockets,”} he told reporters on the quay.

{n:Three helicopters} and {n:a dozen boats} searched an area of {n:60 square miles}. Winds of {n:85 kph} ({n:53 mph}) hampered the search.

It is {s:the worst} disaster at sea in {m:Ertland} since the {m:Halcyon} went down in {d:1987}, killing {n:112}.

The ferry, built in {m:South Korea} in {d:1994}, passed an inspection {d:six weeks ago}, according to the {m:Maritime Safety Agency}. It was licensed for {n:180 passengers}.

{m:Pia Lund}, {n:34}, a {t:nurse from Dunmore}, said she clung to a {n:20-litre} drum for {n:four hours}. {q:“The water was so cold I stopped shaking,”} said Lund, whose {n:9-year-old} son was saved.

{t:President} {m:Jonas Weil} declared {n:three days} of mourning. The {m:U.N.} offered help.
`,
  ),
  story(
    'an election',
    `Incumbent leads in {m:Tarrow County} as late ballots are counted

{t:Gov.} {m:Maren Oakes} held a lead of {n:4.3 percentage points} over {t:Republican challenger} {m:Dale Whitcomb} {d:early Wednesday}, with {n:87%} of the expected vote counted.

Oakes, {n:61}, a {t:former prosecutor} who was first elected in {d:2018}, told supporters at the {m:Hotel Meridian} in downtown {m:Lansford} that she was confident. {q:“We are going to win this thing,”} she said. {q:“Every vote counts, from {m:Tarrow} to {m:Bell Harbor}.”}

Whitcomb, a {t:two-term state senator}, declined to concede. His campaign said it would ask for a recount in {n:three} of the state's {n:14 counties}.

Turnout was {s:the highest} for a midterm election since {d:1974}, {t:Secretary of State} {m:Luis Ferrer} said. About {n:1.9 million people} voted, {n:640,000} of them by mail.

The {m:Associated Ballot} poll, taken {d:Oct. 20-24} among {n:1,204 likely voters}, had a margin of error of plus or minus {n:3 points}. {n:Six in 10} said the economy was their main concern.

A spokesman for the {m:U.S. Postal Service} said {n:hundreds of ballots} were found in the {d:past week}.
`,
  ),
  story(
    'a discovery',
    `Drug cuts heart attacks by {n:a third}, trial finds

A daily pill that costs less than {n:£2} reduced the risk of heart attack by {n:34%} in {s:the largest} trial of its kind, researchers reported on {d:Sunday}.

The study, published in the {m:Ertland Journal of Medicine}, followed {n:22,300 patients} in {n:11 countries}.

{t:Professor} {m:Amara Nwosu}, of the {m:Institute for Heart Research} at {m:Calder University}, said the result was {q:“genuinely exciting”}. {q:“Nobody expected an effect of this size,”} she added.

{n:Half} of the volunteers took {n:40mg} of the drug, called {m:Velastin}, and the others took a placebo. After {n:five years}, {n:412 people} in the first group and {n:624} in the second had died.

The drug was developed by {m:Orion Biotech}, a company founded by {m:Pavel Dvorak} in {d:1999} with {n:€3m} from the {m:European Union}. It is not yet approved by the {m:Medicines Agency}, which will decide in the {d:autumn of 2026}.

{m:Rhys Morgan}, the {t:chief executive of the charity Heartbeat}, called it {q:“a landmark”}. Heart disease kills {n:one in four adults} in {m:Britain}, and costs the {m:NHS} {n:£9bn} a year.
`,
  ),
  story(
    'a crime',
    `A man of {n:29} was stabbed outside a nightclub in the early hours of {d:New Year's Day}, police said.

Officers were called to {m:Fenwick Street}, in the {m:Quarry Hill} area of {m:Dunmore}, at about {d:2.15am}. {t:Detective Inspector} {m:Gail Proctor}, of {m:Northmarch Police}, said the victim had been with {n:two friends}. {q:'This was a brutal and unprovoked attack,'} she said.

A {n:17-year-old} boy and a woman of {n:22} have been arrested on suspicion of attempted murder. It is the {n:third stabbing} in the street since {d:last September} and the {n:ninth} {d:this year}.

{t:Neighbour} {m:Tracy Bolt}, {n:44}, a {t:care worker}, said: {q:'I heard a scream and then I saw {n:three lads} running towards the {m:Co-op}.'}

The club, {m:Neon}, was bought by {m:Starlight Leisure Ltd} for {n:£1.2 million} in {d:2021}. Its licence was reviewed {n:twice} by {m:Dunmore Council} after complaints from {t:local MP} Sir {m:Colin Braddock}. Anyone with information can call {n:101} and quote crime number {n:4471}.
`,
  ),
];
