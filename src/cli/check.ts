import { FileMissing, type Files } from '../files/files';
import { createReviewService } from '../review/create-review-service';
import { houseStylePath } from '../review/house-styles';
import type { Finding, Review } from '../review/model';
import type { ReviewService } from '../review/service';
import { noSettings } from '../review/settings';
import { rules } from '../rules/generated/registry';
import { decodeText } from '../text/decode';
import { type HouseStyleFile, problemLine } from './house-style-file';
import { nodeFiles, withHouseStyle } from './node-files';
import type { CheckOptions } from './options';
import { resolveTarget, shown, shownSibling, type Target } from './targets';

/** One article as the output tells of it. */
export interface CheckedFile {
  readonly path: string;
  readonly text: string;
  readonly review: Review;
  /** How a sibling's path is written in the output. */
  readonly sibling: (path: string) => string;
}

/** What `stet check` found and could not do. */
export interface CheckResult {
  readonly files: readonly CheckedFile[];
  /** A sentence for each thing that could not be done. */
  readonly errors: readonly string[];
  /** Sentences worth knowing that stop nothing. */
  readonly notices: readonly string[];
}

/** What `stet check` is given beside its options. */
export interface CheckInput {
  readonly cwd: string;
  /** The text of `--stdin`, or null. */
  readonly stdin: string | null;
  readonly houseStyle: HouseStyleFile | null;
  /** Hears how far the work is. */
  readonly progress: (done: number, total: number) => void;
}

/** Reviews what the options name, with the same service as the editor. */
export async function check(options: CheckOptions, input: CheckInput): Promise<CheckResult> {
  const errors: string[] = [];
  const notices: string[] = [];
  const files: CheckedFile[] = [];
  const desks = new Map<string, { service: ReviewService; files: Files; problems: Set<string> }>();

  const deskOf = (root: string) => {
    const known = desks.get(root);
    if (known) return known;
    const disk = nodeFiles(root);
    const style = input.houseStyle;
    const used = style === null ? disk : withHouseStyle(disk, { path: houseStylePath, text: style.text });
    const service = createReviewService({ files: used, rules, settings: noSettings });
    const problems = new Set<string>();
    service.onEvent((event) => {
      for (const problem of event.problems) problems.add(problemLine(problem, style));
    });
    const desk = { service, files: used, problems };
    desks.set(root, desk);
    return desk;
  };

  const targets: Target[] = [];
  for (const given of options.stdinPath === null ? options.paths : [options.stdinPath]) {
    const target = resolveTarget(given, input.cwd) ?? missing(given, options, input.cwd);
    if (target) targets.push(target);
    else errors.push(`There is no file or folder ${given}.`);
  }

  const seen = new Set<string>();
  for (const target of targets) {
    const { service, files: disk } = deskOf(target.root);
    await service.ready;
    const paths = target.folder ? await below(service, target.path) : [target.path];
    for (const [index, path] of paths.entries()) {
      input.progress(index, paths.length);
      if (seen.has(`${target.root}\n${path}`)) continue;
      seen.add(`${target.root}\n${path}`);
      try {
        if (input.stdin !== null) service.open({ path, text: input.stdin, version: 1 });
        const review = await service.review(path);
        const text = input.stdin ?? (await textOf(disk, path));
        if (review.status.state === 'skipped' && review.status.reason === 'unreadable') {
          errors.push(`${shown(target, path)}: ${review.status.why}`);
        } else if (review.status.state === 'skipped') {
          notices.push(`${shown(target, path)} was not checked. ${review.status.why}`);
        }
        files.push({
          path: shown(target, path),
          text,
          review,
          sibling: (other) => shownSibling(target, other, input.cwd),
        });
      } catch (error) {
        const why = error instanceof FileMissing ? 'it is not there' : 'it could not be opened';
        errors.push(`${shown(target, path)} was not checked: ${why}. The other files were.`);
      }
    }
  }
  for (const { service, problems } of desks.values()) {
    errors.push(...problems);
    service.dispose();
  }
  return { files, errors, notices };
}

/** The findings that nobody has answered yet. */
export function open(review: Review): Finding[] {
  return review.findings.filter(({ state }) => state === 'open');
}

async function below(service: ReviewService, folder: string): Promise<string[]> {
  const all = await service.articles();
  return folder === '' ? all : all.filter((path) => path.startsWith(`${folder}/`));
}

/** Text from standard input may stand for a file that is not written yet. */
function missing(given: string, options: CheckOptions, cwd: string): Target | null {
  if (options.stdinPath === null) return null;
  const folder = resolveTarget(given.replace(/[^/\\]*$/, '') || '.', cwd);
  const name = given.replace(/^.*[/\\]/, '');
  if (!folder || name === '') return null;
  return {
    given,
    root: folder.root,
    path: folder.path === '' ? name : `${folder.path}/${name}`,
    folder: false,
  };
}

async function textOf(files: Files, path: string): Promise<string> {
  const decoded = decodeText(await files.read(path));
  return 'text' in decoded ? decoded.text : '';
}
