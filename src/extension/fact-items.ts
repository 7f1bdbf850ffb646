import {
  type Disposable,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
} from 'vscode';
import type { AnnotationStatus } from '../annotations/model';
import type { FactCheck } from '../review/model';
import { factCardText } from './fact-card-text';
import type { FactNode } from './fact-list';
import type { TellTime } from './note-text';

/** A sign and a colour for each state; the words stand beside them. */
const signs: Readonly<
  Record<AnnotationStatus | 'unseen' | 'recheck', readonly [icon: string, color?: string]>
> = {
  unseen: ['circle-large-outline'],
  open: ['eye'],
  query: ['question', 'stet.queryForeground'],
  'needs-source': ['search', 'stet.needsSourceForeground'],
  disputed: ['error', 'stet.disputedForeground'],
  checked: ['pass-filled', 'stet.checkedForeground'],
  opinion: ['comment', 'stet.doneForeground'],
  stet: ['pinned', 'stet.doneForeground'],
  cut: ['close', 'stet.doneForeground'],
  recheck: ['refresh', 'stet.needsSourceForeground'],
};

/** A line of the checklist as the editor draws it. */
export function itemOf(node: FactNode, tellTime: TellTime): TreeItem {
  const item = new TreeItem(node.label, TreeItemCollapsibleState.None);
  item.description = node.detail;
  item.accessibilityInformation = { label: node.spoken };
  if (node.type === 'action') {
    item.iconPath = new ThemeIcon('play');
    item.command = { title: node.label, command: node.command };
    return item;
  }
  const [icon, color] = signs[signOf(node.fact)];
  item.iconPath = new ThemeIcon(icon, color ? new ThemeColor(color) : undefined);
  item.contextValue = node.fact.annotation === null ? 'fact' : 'fact marked';
  item.tooltip = new MarkdownString(factCardText(node, tellTime));
  item.command = { title: 'Show in the Text', command: 'stet.showFact', arguments: [node] };
  if (node.isDone) item.resourceUri = done;
  return item;
}

/** Draws the lines of what is done in grey; only an address can give a line its colour. */
export function greyDone(): Disposable {
  return window.registerFileDecorationProvider({
    provideFileDecoration: ({ scheme }) =>
      scheme === done.scheme ? { color: new ThemeColor('stet.doneForeground') } : undefined,
  });
}

const done = Uri.from({ scheme: 'stet-done', path: '/' });

function signOf({ status, recheck }: FactCheck): keyof typeof signs {
  if (recheck) return 'recheck';
  return status ?? 'unseen';
}
