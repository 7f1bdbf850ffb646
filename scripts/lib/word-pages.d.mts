export function wordListsPage(files: readonly { readonly name: string; readonly text: string }[]): string;
