// CommonJS, so that the bundle is not in strict mode: write-good sets global variables that it never declares.
const { TextlintKernel } = require('@textlint/kernel');
const textPlugin = require('@textlint/textlint-plugin-text');
const writeGood = require('textlint-rule-write-good');

const standard = (module) => module.default ?? module;

/** textlint on plain text with one rule: write-good. */
exports.start = ({ text }) => {
  const options = {
    filePath: 'article.txt',
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: standard(textPlugin) }],
    rules: [{ ruleId: 'write-good', rule: standard(writeGood) }],
  };
  let kernel;
  const lint = async (content) => (await kernel.lintText(content, options)).messages.length;
  return {
    first() {
      kernel = new TextlintKernel();
      return lint(text);
    },
    again: (_edit, content) => lint(content),
  };
};
