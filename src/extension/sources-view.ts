import { commands, type Disposable, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { SourceKind } from '../sources/model';
import type { Documents } from './documents';
import { type Caret, FollowingList } from './following-list';
import type { ReviewStore } from './review-store';
import { sourceAt, statementAt } from './source-at';
import { childrenOf, type SourceNode, treeOf } from './source-tree';
import { unclearName } from './source-words';

const icons: Readonly<Record<SourceKind, string>> = {
  anonymous: 'eye-closed',
  named: 'person',
  institution: 'organization',
  document: 'file-text',
  outlet: 'radio-tower',
  'unnamed-person': 'question',
  'unnamed-group': 'question',
};

/** The sources of the article in use: how much rests on anonymous ones, then all of them by kind, with what each said. */
export function showSourcesView(documents: Documents, store: ReviewStore): Disposable[] {
  const list = new FollowingList<SourceNode>(documents, store, {
    view: 'stet.sources',
    folds: true,
    contentOf: (review, document) => treeOf(review, document.getText(), document.uri.toString()),
    childrenOf,
    itemOf,
    linesAt,
  });
  return [list, commands.registerCommand('stet.showSources', () => list.show())];
}

function itemOf(node: SourceNode): TreeItem {
  const item = new TreeItem(node.label, foldingOf(node));
  item.description = node.detail;
  item.accessibilityInformation = { label: node.spoken };
  item.contextValue = node.type === 'source' && node.card.kind === 'anonymous' ? 'anonymous' : node.type;
  item.tooltip = tooltipOf(node);
  if (node.type === 'source') {
    item.iconPath = node.lacksReason
      ? new ThemeIcon('warning', new ThemeColor('list.warningForeground'))
      : new ThemeIcon(icons[node.card.kind]);
  }
  if (node.type === 'action') {
    item.iconPath = new ThemeIcon('play');
    item.command = { title: node.label, command: node.command };
  }
  if (node.type === 'source' || node.type === 'statement') {
    item.command = { title: 'Go to the Place', command: 'stet.goToSource', arguments: [node.ref] };
  }
  return item;
}

/** The statement or source at the caret. */
function linesAt({ review, offset }: Caret, chosen: SourceNode | undefined): string[] {
  const statement = statementAt(review, offset);
  const card = sourceAt(review, offset)?.card;
  // A source that was selected itself is not left for the statement that names it.
  if (chosen?.type === 'source' && chosen.id === card?.id) return [chosen.id];
  return [
    ...(statement ? [`${statement.sourceId ?? unclearName} ${statement.id}`] : []),
    ...(card ? [card.id] : []),
  ];
}

function foldingOf(node: SourceNode): TreeItemCollapsibleState {
  if (childrenOf(node).length === 0) return TreeItemCollapsibleState.None;
  return node.type === 'group' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

function tooltipOf(node: SourceNode): string {
  if (node.type === 'statement') return node.words;
  return node.spoken;
}
