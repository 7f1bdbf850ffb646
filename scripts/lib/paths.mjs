import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the project, absolute. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A path inside the project, absolute. */
export const inRoot = (...parts) => path.join(root, ...parts);
