import { houseStylePath } from '../review/house-styles';
import type { FolderProblem } from '../review/model';

/** The house style that `--config` names. */
export interface HouseStyleFile {
  /** As it was given. */
  readonly path: string;
  readonly text: string;
}

/** What is wrong with a file of a folder, as a line for the terminal; `given` stands for the folder's own house style. */
export function problemLine({ path, line, message }: FolderProblem, given: HouseStyleFile | null): string {
  const swap = (words: string) =>
    given !== null && path === houseStylePath ? words.replaceAll(houseStylePath, given.path) : words;
  return `${swap(path)}${line === null ? '' : `, line ${line}`}: ${swap(message)}`;
}
