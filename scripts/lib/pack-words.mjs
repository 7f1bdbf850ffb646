// Packs many words, each with a class, into one short text in which a word is found without unpacking any other:
// src/text/packed-words.ts reads it. The text is the smallest automaton that knows the words (after Daciuk and
// others, "Incremental Construction of Minimal Acyclic Finite-State Automata", 2000).
//
//   text   = line ("~" line)*        the first line is where every word begins
//   line   = [class] edge*           the class of the word that ends here, then how words go on
//   edge   = letter+ (class | line number | "(" line ")")
//   letter = a-z, 0-9 or a space
//
// Classes and line numbers share one row of numbers, the most frequent first. A number is one sign, or two, or three;
// its first sign tells how many. The others are never a bracket, so that an edge is skipped by counting brackets.

const signs = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
  (sign) => !'"$\\`~()'.includes(sign),
);
const firstSigns = signs.filter((sign) => !/[a-z0-9]/.test(sign));

/** From this length on, a part of a line becomes a line of its own, so that no line takes long to read. */
const longestPart = 48;

/**
 * @param {Map<string, number>} words each with its class, a number from 0; made of a-z, 0-9 and spaces
 * @returns {{ text: string, ones: string, twos: string, threes: string, others: string, classes: number[] }} the
 *   signs that are a number by themselves, that begin one of two signs, of three, and those that follow, each in the
 *   order of what they stand for; and the number that each class has
 */
export function packWords(words) {
  const root = shareEnds(trieOf(words));
  const lines = linesOf(root);

  const parts = new Map([...lines].map((node) => [node, partsOf(node, lines)]));
  const uses = new Map([...new Set(words.values())].map((type) => [type, 0]));
  for (const node of lines) uses.set(node, 0);
  for (const part of [...parts.values()].flat())
    if (typeof part !== 'string') uses.set(part.to, uses.get(part.to) + 1);
  // The sort is stable: the root stays before the other lines of as many uses. It has none, so it goes last by itself.
  const order = [...uses].sort(([, a], [, b]) => b - a).map(([to]) => to);
  const code = cheapestCode(order.map((to) => uses.get(to)));
  const written = new Map(order.map((to, number) => [to, code.write(number)]));

  const inOrder = [root, ...order.filter((to) => typeof to !== 'number' && to !== root)];
  const text = inOrder
    .map((node) =>
      parts
        .get(node)
        .map((part) => (typeof part === 'string' ? part : written.get(part.to)))
        .join(''),
    )
    .join('~');
  const classes = [];
  for (const [number, to] of order.entries()) if (typeof to === 'number') classes[to] = number;
  return { text, ones: code.ones, twos: code.twos, threes: code.threes, others: signs.join(''), classes };
}

const newNode = () => ({ class: undefined, edges: new Map() });

function trieOf(words) {
  const root = newNode();
  for (const word of [...words.keys()].sort()) {
    let node = root;
    for (const letter of word) {
      if (!node.edges.has(letter)) node.edges.set(letter, newNode());
      node = node.edges.get(letter);
    }
    node.class = words.get(word);
  }
  return root;
}

/** The same words with as few nodes as can be: equal ends are one. */
function shareEnds(root) {
  const known = new Map();
  const share = (node) => {
    for (const [letter, to] of node.edges) node.edges.set(letter, share(to));
    const key = [node.class, ...[...node.edges].map(([letter, to]) => `${letter}${to.id}`)].join();
    const same = known.get(key);
    if (same) return same;
    node.id = known.size;
    known.set(key, node);
    return node;
  };
  return share(root);
}

/** The nodes that get a line: those that several edges lead to, and those that would make a line too long. */
function linesOf(root) {
  const uses = new Map();
  const count = (node) => {
    for (const to of node.edges.values()) {
      const times = uses.get(to) ?? 0;
      uses.set(to, times + 1);
      if (times === 0) count(to);
    }
  };
  count(root);
  const lines = new Set([root]);
  for (const [node, times] of uses) if (times > 1 && node.edges.size > 0) lines.add(node);
  const measured = new Map();
  const measure = (node) => {
    if (measured.has(node)) return measured.get(node);
    let length = 1;
    for (const { label, to } of edgesOf(node, lines)) {
      const below = to.edges.size > 0 ? measure(to) : 0;
      length += label.length + (lines.has(to) || below === 0 ? 2 : below + 2);
    }
    if (length > longestPart) lines.add(node);
    measured.set(node, length);
    return length;
  };
  measure(root);
  return lines;
}

/** How words go on from a node: letters up to where there is a choice, an end, or a line. */
function edgesOf(node, lines) {
  return [...node.edges].map(([letter, next]) => {
    let label = letter;
    let to = next;
    while (to.class === undefined && to.edges.size === 1 && !lines.has(to)) {
      const [[more, after]] = to.edges;
      label += more;
      to = after;
    }
    return { label, to };
  });
}

/** What is written for a node: letters and brackets as they are, `{ to }` for the number of a class or a line. */
function partsOf(node, lines) {
  const parts = node.class === undefined ? [] : [{ to: node.class }];
  for (const { label, to } of edgesOf(node, lines)) {
    parts.push(label);
    if (to.edges.size === 0) parts.push({ to: to.class });
    else if (lines.has(to)) parts.push({ to });
    else parts.push('(', ...partsOf(to, lines), ')');
  }
  return parts;
}

/** How numbers are written so that all their uses take the fewest signs. */
function cheapestCode(uses) {
  let best = { cost: Number.POSITIVE_INFINITY, ones: 0, twos: 0 };
  for (let ones = 0; ones <= firstSigns.length; ones += 1) {
    for (let twos = 0; ones + twos <= firstSigns.length; twos += 1) {
      const shorter = ones + twos * signs.length;
      if (shorter + (firstSigns.length - ones - twos) * signs.length ** 2 < uses.length) continue;
      const cost = uses.reduce((sum, times, at) => sum + times * (at < ones ? 1 : at < shorter ? 2 : 3), 0);
      if (cost < best.cost) best = { cost, ones, twos };
    }
  }
  const { ones, twos } = best;
  const base = signs.length;
  const write = (number) => {
    if (number < ones) return firstSigns[number];
    const inTwo = number - ones;
    if (inTwo < twos * base) return firstSigns[ones + Math.floor(inTwo / base)] + signs[inTwo % base];
    const inThree = inTwo - twos * base;
    const head = firstSigns[ones + twos + Math.floor(inThree / base ** 2)];
    return head + signs[Math.floor(inThree / base) % base] + signs[inThree % base];
  };
  return {
    ones: firstSigns.slice(0, ones).join(''),
    twos: firstSigns.slice(ones, ones + twos).join(''),
    threes: firstSigns.slice(ones + twos).join(''),
    write,
  };
}
