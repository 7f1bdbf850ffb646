import type { FileChange, Files } from '../files/files';
import type { Rule } from '../rules/rule';
import { decodeText } from '../text/decode';
import type { Span } from '../text/span';
import { collate } from '../versions/collate';
import type { Neighbour, Witness } from '../versions/model';
import { type Analyse, createAnalyse } from './analyse';
import { Breath } from './breath';
import { factChecks } from './fact-checks';
import { answered } from './findings';
import { FolderLibrary } from './folder-library';
import { FolderNotes } from './folder-notes';
import { HouseStyles, houseStylePath } from './house-styles';
import { apart } from './label';
import { levelOf } from './levels';
import type { FolderProblem, NewNote, Review, ReviewStatus, TextChange } from './model';
import { DocumentState } from './open-document';
import { runRules } from './run-rules';
import type { NoteSet, OpenDocument, ReviewEvent, ReviewService, SideBySide } from './service';
import type { Settings } from './settings';
import { sideBySide } from './side-by-side';
import { sourceCards, statementsIn } from './source-cards';
import { type Story, versionSummaries } from './story';
import { whyUnread } from './why-unread';

/** More versions of one story than anybody compares at once. */
const mostSiblings = 12;

/** What a review service is made of. */
export interface ReviewServiceInit {
  readonly files: Files;
  readonly rules: readonly Rule[];
  readonly settings: Settings;
}

/** Makes the service for one folder; it starts reading the folder at once. The answer is frozen. */
export function createReviewService(init: ReviewServiceInit): ReviewService {
  const service = new FolderReviews(init);
  const { notes } = service;
  return Object.freeze({
    ready: service.ready,
    open: (document: OpenDocument) => service.open(document),
    change: (path: string, version: number, changes: readonly TextChange[]) =>
      service.change(path, version, changes),
    close: (path: string) => service.close(path),
    review: (path: string, isCancelled?: () => boolean) => service.review(path, isCancelled),
    articles: () => service.articles(),
    sideBySide: (path: string, sibling: string) => service.sideBySide(path, sibling),
    setSettings: (settings: Settings) => service.setSettings(settings),
    filesChanged: (changes: readonly FileChange[]) => service.filesChanged(changes),
    onEvent: (listener: (event: ReviewEvent) => void) => service.onEvent(listener),
    addNote: (note: NewNote, actor: string) => notes.add(note, actor),
    setNote: (id: string, actor: string, set: NoteSet) => notes.set(id, actor, set),
    replyToNote: (id: string, actor: string, note: string) => notes.reply(id, actor, note),
    deleteNote: (id: string, actor: string) => notes.delete(id, actor),
    undeleteNote: (id: string, actor: string) => notes.undelete(id, actor),
    attachNote: (id: string, actor: string, path: string, span: Span) => notes.attach(id, actor, path, span),
    fileRenamed: (from: string, to: string) => notes.rename(from, to),
    dispose: () => service.dispose(),
  });
}

class FolderReviews {
  readonly ready: Promise<void>;
  readonly notes: FolderNotes;
  readonly #files: Files;
  readonly #rules: readonly Rule[];
  readonly #analyse: Analyse;
  readonly #houses: HouseStyles;
  readonly #library: FolderLibrary;
  readonly #documents = new Map<string, DocumentState>();
  /** The siblings each open document was last compared with. */
  readonly #compared = new Map<string, readonly string[]>();
  readonly #listeners = new Set<(event: ReviewEvent) => void>();
  readonly #ruleProblems = new Map<string, FolderProblem>();
  #folderProblem: FolderProblem | null = null;
  #settings: Settings;
  #indexing: ReviewEvent['indexing'] = { done: 0, total: 0 };
  /** Work on the folder happens one piece after the other. */
  #queue: Promise<void>;
  #disposed = false;
  readonly #stopWatching: (() => void) | undefined;

  constructor({ files, rules, settings }: ReviewServiceInit) {
    this.#files = files;
    this.#rules = rules;
    this.#settings = settings;
    this.#houses = new HouseStyles(
      rules.map(({ id }) => id),
      settings,
    );
    this.#analyse = createAnalyse((path) => this.#houses.wordsFor(path));
    this.#library = new FolderLibrary(files, this.#analyse, this.#houses);
    this.notes = new FolderNotes(files, {
      textOf: (path) => this.#textOf(path),
      changed: (path) => this.#tell(path === null ? [...this.#documents.keys()] : [path]),
    });
    this.#stopWatching = files.watch?.((changes) => this.filesChanged(changes));
    this.ready = this.#start().catch((error: unknown) => {
      // A folder that cannot be listed still has articles to review, one by one.
      this.#indexing = null;
      this.#folderProblem = {
        path: '.stet',
        message: `The folder could not be read, so versions and notes may be missing (${String(error)}). Open articles are reviewed all the same.`,
        line: null,
        severity: 'warning',
      };
      this.#tell([...this.#documents.keys()]);
    });
    this.#queue = this.ready;
  }

  async #start(): Promise<void> {
    await this.#houses.load(this.#files);
    await this.notes.load();
    // What can be told without the siblings is told while they are still being read.
    this.#tell([...this.#documents.keys()]);
    await this.#index();
  }

  async #index(): Promise<void> {
    this.#indexing = { done: 0, total: 0 };
    let told = Date.now();
    await this.#library.index(new Breath(() => this.#disposed), (done, total) => {
      this.#indexing = { done, total };
      if (Date.now() - told < 250) return;
      told = Date.now();
      this.#tell([]);
    });
    this.#indexing = null;
    this.#tell([...this.#documents.keys()]);
  }

  open(document: OpenDocument): void {
    this.#documents.set(document.path, new DocumentState(document));
    this.#library.setOpen(document.path, document.text);
  }

  change(path: string, version: number, changes: readonly TextChange[]): void {
    const document = this.#documents.get(path);
    if (!document) return;
    document.apply(version, changes);
    this.#library.setOpen(path, document.text);
  }

  close(path: string): void {
    if (!this.#documents.delete(path)) return;
    this.#compared.delete(path);
    this.#library.setOpen(path, null);
    this.filesChanged([{ path, type: 'changed' }]);
  }

  async review(path: string, isCancelled?: () => boolean): Promise<Review> {
    const breath = new Breath(isCancelled);
    const document = this.#documents.get(path);
    const version = document?.version ?? 0;
    const read = document ? { text: document.text } : await this.#read(path);
    if ('skipped' in read) return this.#skipped(path, version, '', read.skipped);
    const { text } = read;
    const { edition } = this.#houses;
    if (!document?.stillHolds(edition)) {
      const skip = this.#houses.skip(path, text, document?.asArticle ?? false) ?? whyUnread(text);
      if (skip) return this.#skipped(path, version, text, skip);
      document?.judged(edition);
    }

    const here = this.#analyse(path, text);
    await breath.take();
    const story = await this.#story(here, breath);
    await breath.take();
    const findings = this.#findings(story);
    const notes = this.notes.placed(path, text, document?.spans);
    const places = new Map<string, Span>();
    for (const { annotation, span } of notes) if (span) places.set(annotation.id, span);
    document?.remember(places, version);
    const { article } = here;
    return {
      path,
      version,
      status: { state: 'reviewed' },
      words: article.words,
      findings: answered(findings, text, notes),
      sources: sourceCards(here, story.siblings),
      statements: statementsIn(here),
      facts: factChecks(here, notes),
      notes,
      versions: versionSummaries(story),
      versionsPending: this.#indexing !== null && this.#compares(path),
      run: this.#houses.styleFor(path).run,
      sentences: article.sentences.map(({ start, end }) => ({ start, end })),
    };
  }

  async articles(): Promise<string[]> {
    await this.#settled();
    return [...this.#library.paths, ...this.#library.unreadable].sort();
  }

  async sideBySide(path: string, sibling: string): Promise<SideBySide | null> {
    await this.#settled();
    const here = await this.#library.witness(path);
    if (!here) return null;
    const { collation, siblings } = await this.#story(here, new Breath());
    const other = siblings.get(sibling);
    const collated = collation?.siblings.find(({ id }) => id === sibling);
    return other && collated ? sideBySide(here.article, other.article, collated) : null;
  }

  setSettings(settings: Settings): void {
    this.#settings = settings;
    this.#inTurn(() => this.#rescope(() => this.#houses.setSettings(settings)));
  }

  filesChanged(changes: readonly FileChange[]): void {
    this.#inTurn(async () => {
      const stale = new Set<string>();
      const everything = () => {
        for (const path of this.#documents.keys()) stale.add(path);
      };
      if (changes.some(({ path }) => path.endsWith(houseStylePath) || this.#houses.liesBelow(path))) {
        await this.#rescope(() => this.#houses.load(this.#files));
        everything();
      }
      for (const path of await this.notes.refresh(changes)) if (this.#documents.has(path)) stale.add(path);
      for (const { path, type } of changes) {
        if (path === '.stet' || path.includes('.stet/')) continue;
        // The path of a deletion may be that of a folder.
        for (const file of type === 'deleted' ? new Set([path, ...this.#library.below(path)]) : [path]) {
          await this.#library.update(file);
          for (const open of this.#relatives(file)) stale.add(open);
        }
      }
      if (stale.size > 0 || changes.some(({ path }) => path === '.stet' || path.includes('.stet/'))) {
        this.#tell([...stale]);
      }
    });
  }

  onEvent(listener: (event: ReviewEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  dispose(): void {
    this.#disposed = true;
    this.#stopWatching?.();
    this.#listeners.clear();
  }

  async #settled(): Promise<void> {
    await this.ready;
    await this.#queue;
  }

  #inTurn(work: () => Promise<void>): void {
    this.#queue = this.#queue
      .then(() => (this.#disposed ? undefined : work()))
      .catch((error: unknown) => {
        if (!this.#disposed) console.error('Stet could not take in a change of the folder.', error);
      });
  }

  /** Changes house style or settings; the folder is read again only when other files are articles now. */
  async #rescope(change: () => void | Promise<void>): Promise<void> {
    const { scopeKey, wordsKey } = this.#houses;
    await change();
    if (this.#houses.wordsKey !== wordsKey) this.#library.forgetReadings();
    if (this.#houses.scopeKey !== scopeKey) await this.#index();
    else this.#tell([...this.#documents.keys()]);
  }

  /** The open documents that are, or were, compared with an article. */
  #relatives(path: string): string[] {
    const now = new Set(this.#library.nearest(path).map(({ id }) => id));
    return [...this.#documents.keys()].filter(
      (open) => open !== path && (now.has(open) || this.#compared.get(open)?.includes(path)),
    );
  }

  #compares(path: string): boolean {
    return this.#settings.versions && this.#houses.styleFor(path).versions.compare;
  }

  async #story(here: Witness, breath: Breath): Promise<Story> {
    const alone = { here, siblings: new Map<string, Witness>(), collation: null };
    if (!this.#compares(here.id) || this.#indexing) return alone;
    const document = this.#documents.get(here.id);
    // Which versions an article has does not change with a word; what is saved is always read anew.
    if (!this.#library.has(here.id) || !document?.stillHolds(this.#library)) {
      this.#library.put(here);
      document?.judged(this.#library);
    }
    const siblings = new Map<string, Witness>();
    const neighbours: { witness: Witness; neighbour: Neighbour }[] = [];
    for (const neighbour of this.#library.nearest(here.id).slice(0, mostSiblings)) {
      const witness = await this.#library.witness(neighbour.id);
      await breath.take();
      if (!witness) continue;
      neighbours.push({ witness, neighbour });
    }
    const versions = apart(here, neighbours);
    for (const { neighbour, witness } of versions) siblings.set(neighbour.id, witness);
    if (this.#documents.has(here.id)) this.#compared.set(here.id, [...siblings.keys()]);
    return siblings.size === 0 ? alone : { here, siblings, collation: collate(here, versions) };
  }

  #findings({ here, siblings, collation }: Story): ReturnType<typeof runRules>['findings'] {
    const style = this.#houses.styleFor(here.id);
    const run = runRules(this.#rules, (rule) => levelOf(rule, style.rules, this.#settings.rules), {
      here,
      siblings,
      collation,
    });
    const failed = new Set(run.failed.map(({ rule }) => rule.id));
    for (const [id, problem] of this.#ruleProblems) {
      if (problem.path === here.id && !failed.has(id as Rule['id'])) this.#ruleProblems.delete(id);
    }
    for (const { rule, error } of run.failed) {
      if (!this.#ruleProblems.has(rule.id)) console.error(`Stet: the rule ${rule.id} failed.`, error);
      this.#ruleProblems.set(rule.id, {
        path: here.id,
        message: `The rule ${rule.id} failed on this article, so its marks are missing. All other rules hold.`,
        line: null,
        severity: 'warning',
      });
    }
    return run.findings;
  }

  async #read(path: string): Promise<{ text: string } | { skipped: ReviewStatus }> {
    const decoded = decodeText(await this.#files.read(path));
    if ('text' in decoded) return decoded;
    const reason = decoded.problem === 'empty' ? 'empty' : 'unreadable';
    return { skipped: { state: 'skipped', reason, why: decoded.message } };
  }

  async #textOf(path: string): Promise<string> {
    const document = this.#documents.get(path);
    const read = document ?? (await this.#read(path));
    if ('text' in read) return read.text;
    throw new Error(`No note can be put on ${path}: it cannot be read as text.`);
  }

  #skipped(path: string, version: number, text: string, status: ReviewStatus): Review {
    const document = this.#documents.get(path);
    return {
      path,
      version,
      status,
      words: 0,
      findings: [],
      sources: [],
      statements: [],
      facts: [],
      // Notes that people have made on the file stay in sight.
      notes: this.notes.placed(path, text, document?.spans),
      versions: [],
      versionsPending: false,
      run: this.#houses.styleFor(path).run,
      sentences: [],
    };
  }

  #problems(): FolderProblem[] {
    const folder = this.#folderProblem ? [this.#folderProblem] : [];
    return [...folder, ...this.#houses.problems, ...this.notes.problems, ...this.#ruleProblems.values()];
  }

  #tell(stale: readonly string[]): void {
    if (this.#disposed) return;
    const event: ReviewEvent = { stale, problems: this.#problems(), indexing: this.#indexing };
    for (const listener of this.#listeners) listener(event);
  }
}
