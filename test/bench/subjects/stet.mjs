import { MemoryFiles } from '../../../src/files/memory-files';
import { createReviewService } from '../../../src/review/create-review-service';
import { noSettings } from '../../../src/review/settings';
import { rules } from '../../../src/rules/generated/registry';

const path = 'article.txt';

/** Stet's own review, through the service that the editor and the command line use. */
export function start({ text, siblings }) {
  let service;
  let version = 1;
  let sourced = [];

  async function review() {
    const result = await service.review(path);
    const expected = Object.keys(siblings).length;
    if (result.status.state !== 'reviewed' || result.versions.length !== expected || result.versionsPending) {
      throw new Error(
        `The article was not reviewed with its ${expected} siblings: ${JSON.stringify(result.status)}`,
      );
    }
    return result;
  }

  return {
    async first() {
      service = createReviewService({
        files: new MemoryFiles({ ...siblings, [path]: text }),
        rules,
        settings: noSettings,
      });
      service.open({ path, text, version });
      await service.ready;
      const result = await review();
      const mentions = result.sources.flatMap((source) => source.mentions);
      sourced = result.sentences.filter(({ start, end }) =>
        mentions.some((mention) => mention.start >= start && mention.end <= end),
      );
      return result.findings.length;
    },
    async again(edit) {
      version += 1;
      service.change(path, version, [edit]);
      return (await review()).findings.length;
    },
    /** Takes an edit back. The text before it is not reviewed again: all of it but the edit is known. */
    restore(edit) {
      version += 1;
      service.change(path, version, [edit]);
    },
    isSourced: ({ offset }) => sourced.some(({ start, end }) => offset >= start && offset < end),
  };
}
