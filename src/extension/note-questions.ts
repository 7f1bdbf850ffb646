import { type QuickPickItem, window } from 'vscode';
import type { AnnotationKind, AnnotationStatus } from '../annotations/model';
import {
  annotationKinds,
  annotationStatuses,
  kindLabels,
  type Label,
  statusLabels,
} from '../annotations/words';

/** Asks for a status. `now` is the one it has, `title` what it is for. Undefined when the person turns away. */
export function askStatus(title: string, now?: AnnotationStatus): Promise<AnnotationStatus | undefined> {
  return ask(title, 'What is its status?', annotationStatuses, statusLabels, now);
}

/** Asks for a kind; `likely` comes first. */
export function askKind(title: string, likely: AnnotationKind): Promise<AnnotationKind | undefined> {
  const kinds = [likely, ...annotationKinds.filter((kind) => kind !== likely)];
  return ask(title, 'What is it about?', kinds, kindLabels);
}

/** Asks for the words of a note; '' when there are none. Undefined when the person turns away. */
export async function askWords(title: string, prompt: string, value = ''): Promise<string | undefined> {
  const words = await window.showInputBox({ title, prompt, value, ignoreFocusOut: true });
  return words?.trim();
}

async function ask<T extends string>(
  title: string,
  placeHolder: string,
  values: readonly T[],
  labels: Readonly<Record<T, Label>>,
  now?: T,
): Promise<T | undefined> {
  // The list opens on its first line: Enter alone must change nothing.
  const order = now === undefined ? values : [now, ...values.filter((value) => value !== now)];
  const items = order.map((value): QuickPickItem & { value: T } => ({
    value,
    label: labels[value].label,
    detail: labels[value].help,
    ...(value === now ? { description: 'now' } : {}),
  }));
  const picked = await window.showQuickPick(items, { title, placeHolder, matchOnDetail: true });
  return picked?.value;
}
