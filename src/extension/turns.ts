/** Resolves in a turn of its own, so that what else waits for the thread goes first. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
