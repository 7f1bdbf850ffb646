/** The words of a list, written as prose so that a person can read and extend it; lines that begin with # are for the reader. */
export function words(list: string): readonly string[] {
  return lines(list).flatMap((line) => line.split(/\s+/));
}

/** The lines of a list, without those that begin with # and empty ones. */
export function lines(list: string): readonly string[] {
  return list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
