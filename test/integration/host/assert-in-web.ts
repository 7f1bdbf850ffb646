// Stands in for `node:assert/strict` in the web extension host, which has no Node modules. Only what tests use.

class AssertionError extends Error {
  override name = 'AssertionError';
}

type Matcher = RegExp | (new (...args: never[]) => Error) | ((error: unknown) => boolean);

export function fail(message?: string | Error): never {
  throw message instanceof Error ? message : new AssertionError(message ?? 'Failed');
}

export function ok(value: unknown, message?: string | Error): asserts value {
  if (!value) fail(message ?? `Expected something truthy, got ${show(value)}`);
}

export function equal(actual: unknown, expected: unknown, message?: string | Error): void {
  if (!Object.is(actual, expected)) fail(message ?? `Expected ${show(expected)}, got ${show(actual)}`);
}

export function notEqual(actual: unknown, expected: unknown, message?: string | Error): void {
  if (Object.is(actual, expected)) fail(message ?? `Expected anything but ${show(expected)}`);
}

export function deepEqual(actual: unknown, expected: unknown, message?: string | Error): void {
  if (!isSame(actual, expected)) fail(message ?? `Expected\n${show(expected)}\ngot\n${show(actual)}`);
}

export function notDeepEqual(actual: unknown, expected: unknown, message?: string | Error): void {
  if (isSame(actual, expected)) fail(message ?? `Expected anything but\n${show(expected)}`);
}

export function match(text: string, pattern: RegExp, message?: string | Error): void {
  if (!pattern.test(text)) fail(message ?? `Expected ${show(text)} to match ${pattern}`);
}

export function doesNotMatch(text: string, pattern: RegExp, message?: string | Error): void {
  if (pattern.test(text)) fail(message ?? `Expected ${show(text)} not to match ${pattern}`);
}

export function throws(act: () => unknown, matcher?: Matcher): void {
  try {
    act();
  } catch (error) {
    checkError(error, matcher);
    return;
  }
  fail('Expected an error');
}

export async function rejects(
  act: Promise<unknown> | (() => Promise<unknown>),
  matcher?: Matcher,
): Promise<void> {
  try {
    await (typeof act === 'function' ? act() : act);
  } catch (error) {
    checkError(error, matcher);
    return;
  }
  fail('Expected a rejection');
}

function checkError(error: unknown, matcher: Matcher | undefined): void {
  if (matcher === undefined) return;
  const isMatch =
    matcher instanceof RegExp
      ? matcher.test(String(error))
      : matcher.prototype instanceof Error || matcher === Error
        ? error instanceof matcher
        : (matcher as (error: unknown) => boolean)(error);
  if (!isMatch) throw error;
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  if (a instanceof Map && b instanceof Map) return isSame([...a], [...b]);
  if (a instanceof Set && b instanceof Set) return isSame([...a], [...b]);
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) =>
        Object.hasOwn(b, key) &&
        isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  );
}

function show(value: unknown): string {
  try {
    return JSON.stringify(value, null, 2) ?? String(value);
  } catch {
    return String(value);
  }
}

function assert(value: unknown, message?: string | Error): asserts value {
  ok(value, message);
}

export default Object.assign(assert, {
  ok,
  fail,
  equal,
  strictEqual: equal,
  notEqual,
  notStrictEqual: notEqual,
  deepEqual,
  deepStrictEqual: deepEqual,
  notDeepEqual,
  match,
  doesNotMatch,
  throws,
  rejects,
  AssertionError,
});
