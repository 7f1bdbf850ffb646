/** The words of a list, written as prose so that a person can read and extend it. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
