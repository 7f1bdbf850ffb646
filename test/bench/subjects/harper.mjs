import { createBinaryModuleFromUrl, Dialect, LocalLinter } from 'harper.js';

/** Harper with its standard rules, in WebAssembly, on this thread. It keeps what it knows of parts it has seen. */
export function start({ text, wasm }) {
  let linter;
  const lint = async (content) => (await linter.lint(content, { language: 'plaintext' })).length;
  return {
    first() {
      linter = new LocalLinter({ binary: createBinaryModuleFromUrl(wasm), dialect: Dialect.American });
      return lint(text);
    },
    again: (_edit, content) => lint(content),
  };
}
