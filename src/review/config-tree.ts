import type { Node } from 'jsonc-parser';
import type { SchemaError } from '../annotations/schema-error';

/** A house style as its file is written, in which what is wrong is found by its path, and left out. */
export class ConfigTree {
  /** Properties of an object by name, read once. A name may stand there twice; the last one counts. */
  readonly #properties = new Map<Node, Map<string, Node[]>>();

  constructor(readonly root: Node) {}

  /** What stands at a path of names and places; undefined where nothing does. */
  at(path: readonly string[]): Node | undefined {
    return this.#allAt(path).at(-1);
  }

  /** The name that leads to a path, where one stands there; else what stands at the path, else everything. */
  keyAt(path: readonly string[]): Node {
    const node = this.at(path);
    const [key] = node?.parent?.type === 'property' ? (node.parent.children ?? []) : [];
    return key ?? node ?? this.root;
  }

  /** The node a validator's error speaks of, and what is wrong with it, as sentences for a person. */
  explain(error: SchemaError): { node: Node; message: string } {
    const path = stepsOf(error);
    const node = this.at(path) ?? this.root;
    const name = nameOf(path, node);
    const { additionalProperty, allowedValues, type, limit } = error.params;
    const unused = 'This entry is not used;';
    if (additionalProperty !== undefined)
      return { node: this.keyAt(path), message: `${name} is not a part of the house style. ${unused}` };
    if (Array.isArray(allowedValues))
      return { node, message: `${name} must be one of ${allowedValues.join(', ')}. ${unused}` };
    if (typeof type === 'string')
      return { node, message: `${name} must be ${typeWords[type] ?? type}. ${unused}` };
    if (error.keyword === 'maxItems')
      return { node, message: `${name} may hold ${limit} entries. Those after them are not used;` };
    if (error.keyword === 'minLength') return { node, message: `${name} is empty. ${unused}` };
    if (error.keyword === 'maxLength')
      return { node, message: `${name} is longer than ${limit} characters. ${unused}` };
    return { node, message: `${name} is not right. ${unused}` };
  }

  /** Takes out what the errors speak of, as often as it stands there. False when that would be everything. */
  leaveOut(errors: readonly SchemaError[]): boolean {
    const gone = new Set<Node>();
    for (const error of errors) {
      for (const node of this.#allAt(stepsOf(error))) {
        if (node === this.root) return false;
        if (error.keyword === 'maxItems') node.children?.splice(Number(error.params.limit));
        else gone.add(node.parent?.type === 'property' ? node.parent : node);
      }
    }
    for (const children of new Set([...gone].map(({ parent }) => parent?.children ?? []))) {
      let kept = 0;
      for (const child of children) if (!gone.has(child)) children[kept++] = child;
      children.length = kept;
    }
    this.#properties.clear();
    return errors.length > 0;
  }

  #allAt(path: readonly string[]): readonly Node[] {
    let nodes: readonly Node[] = [this.root];
    for (const step of path) {
      const node = nodes.at(-1);
      if (!node) return [];
      const entry = node.type === 'array' ? node.children?.[Number(step)] : undefined;
      nodes = entry ? [entry] : (this.#propertiesOf(node).get(step) ?? []);
    }
    return nodes;
  }

  #propertiesOf(node: Node): ReadonlyMap<string, Node[]> {
    const known = this.#properties.get(node);
    if (known) return known;
    const properties = new Map<string, Node[]>();
    for (const { children } of node.type === 'object' ? (node.children ?? []) : []) {
      const [key, value] = children ?? [];
      if (!key || !value) continue;
      const same = properties.get(key.value);
      if (same) same.push(value);
      else properties.set(key.value, [value]);
    }
    this.#properties.set(node, properties);
    return properties;
  }
}

function stepsOf({ instancePath, params }: SchemaError): string[] {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return typeof params.additionalProperty === 'string' ? [...path, params.additionalProperty] : path;
}

function nameOf(path: readonly string[], node: Node): string {
  if (path.length === 0) return 'The house style';
  const shown = (steps: readonly string[]) =>
    `“${steps.map((step) => (step.length > 60 ? `${step.slice(0, 60)}…` : step)).join(' › ')}”`;
  return node.parent?.type === 'array'
    ? `Entry ${Number(path.at(-1)) + 1} of ${shown(path.slice(0, -1))}`
    : shown(path);
}

const typeWords: Record<string, string> = {
  object: 'a group in { }',
  array: 'a list in [ ]',
  string: 'text in quotation marks',
  boolean: 'true or false',
};
