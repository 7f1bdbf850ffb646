/** The page of a rule: what it is, its doc.md, and its examples, which are also its tests. */
export function rulePage(rule, doc, examples) {
  const level = rule.maturity === 'nursery' ? 'off until a desk switches it on' : rule.severity;
  const flagged = examples.filter(({ marks }) => marks.length > 0);
  const clean = examples.filter(({ marks }) => marks.length === 0);
  return `${[
    `# ${rule.title}`,
    `\`${rule.id}\` · ${level} · ${quotes[rule.quotes]}`,
    `${rule.why}`,
    `*${rule.source.name}: ${rule.source.note}.*`,
    doc.trim(),
    '## Examples that are marked',
    ...flagged.map(example),
    '## Examples that are not',
    ...clean.map(example),
    `*This page is made from the rule itself; the examples are run as its tests.*`,
  ].join('\n\n')}\n`;
}

const quotes = {
  skip: 'not inside quotations',
  only: 'only inside quotations',
  include: 'inside quotations too',
};

function example({ text, marks, siblings }) {
  const parts = [quoted(marked(text, marks))];
  for (const sibling of siblings)
    parts.push(`Another version, ${sibling.label}:`, quoted(escaped(sibling.text)));
  return parts.join('\n\n');
}

function marked(text, marks) {
  let out = '';
  let at = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    out += `${escaped(text.slice(at, start))}**${escaped(text.slice(start, end))}**`;
    at = end;
  }
  return out + escaped(text.slice(at));
}

function escaped(text) {
  return text.replace(/[\\`*_[\]<>|]/g, '\\$&');
}

function quoted(text) {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

/** The list of all rules. */
export function indexPage(rules) {
  return [
    '# The rules',
    '',
    'Each can be set to `off`, `hint`, `information`, `warning` or `error`, by a desk in `.stet/config.json` or by a person in the settings (`stet.rules`).',
    '',
    '| rule | marks | standard | by default |',
    '|---|---|---|---|',
    ...rules.map(
      (rule) =>
        `| [\`${rule.id}\`](${rule.id.replace('/', '-')}.md) | ${rule.title} | ${rule.source.name} | ${rule.maturity === 'nursery' ? 'off' : rule.severity} |`,
    ),
    '',
  ].join('\n');
}
