import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { inRoot, root } from './paths.mjs';

const inlineMark = '//# sourceMappingURL=data:application/json;base64,';

/** A bundle's source map, inside it or beside it, or undefined. */
function sourceMapOf(bundle) {
  const file = inRoot(bundle);
  if (!existsSync(file)) return undefined;
  const code = readFileSync(file, 'utf8');
  const at = code.lastIndexOf(inlineMark);
  if (at >= 0) {
    const [encoded] = code.slice(at + inlineMark.length).split('\n');
    return new SourceMap(JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')));
  }
  return existsSync(`${file}.map`)
    ? new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')))
    : undefined;
}

/**
 * A stack from an extension host, told in the project's own files and lines; frames of mocha and of the editor are
 * left out.
 */
export function readableStack(stack) {
  const maps = new Map();
  const lines = [];
  for (const line of stack.split('\n')) {
    if (/^\s+at .*(\.vscode-test|extensionHost)/.test(line)) continue;
    const frame = /^\s+at (.*?)\(?[^\s(]*?((?:out|dist)\/[\w./-]+\.js)(#[^:]*)?:(\d+):(\d+)\)?$/.exec(line);
    if (!frame) {
      if (!/^\s+at /.test(line)) lines.push(line);
      continue;
    }
    const [, name, bundle, inWeb, row, column] = frame;
    if (!maps.has(bundle)) maps.set(bundle, sourceMapOf(bundle));
    // The web extension host wraps the file in a function, which puts two lines before it.
    const linesBefore = inWeb ? 3 : 1;
    const entry = maps.get(bundle)?.findEntry(Number(row) - linesBefore, Number(column) - 1);
    if (!entry?.originalSource) {
      lines.push(line);
      continue;
    }
    const source = path.relative(root, path.resolve(path.dirname(inRoot(bundle)), entry.originalSource));
    if (source.includes('node_modules')) continue;
    lines.push(`    at ${name}${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`);
  }
  return lines.join('\n');
}
