/**
 * The value of a figure as `words` gives it: "1300", "3.5", "20th", "1980s". Null for anything else.
 */
export function parseFigure(normal: string): number | null {
  const match = /^(\d+(?:\.\d+)?)(?:st|nd|rd|th|s)?$/.exec(normal);
  return match ? Number(match[1]) : null;
}
