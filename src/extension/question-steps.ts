import { type QuickInput, type QuickInputButton, QuickInputButtons, window } from 'vscode';

/** One of the answers that a question allows. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly detail: string;
}

/** One question of several. Without choices it is answered in words. */
export interface Question {
  /** Shown in the empty field. */
  readonly words: string;
  /** What to bear in mind, below the field. */
  readonly prompt: string;
  readonly choices?: readonly Choice[];
  /** What is wrong with an answer in words. */
  readonly flawOf?: (answer: string) => string | undefined;
  /** Who turns away from it has answered all the others: it and those after it stay empty. */
  readonly mayBeLeft?: boolean;
}

/** The next question is made of the answers so far. */
export type Ask = (answers: readonly string[]) => Question;

const back = Symbol('back');
type Answer = string | typeof back | undefined;

/**
 * Asks one question after the other: Enter goes on, the arrow in the title goes back, Esc stops it all. The answers
 * stand in the order of the questions, '' where one was left empty. Undefined when the person has stopped before a
 * question that may be left.
 */
export async function askInTurn(title: string, questions: readonly Ask[]): Promise<string[] | undefined> {
  const answers = questions.map(() => '');
  for (let step = 0; step < questions.length; ) {
    const question = questions[step]?.(answers);
    if (!question) break;
    const at = { title, step: step + 1, totalSteps: questions.length };
    const before = answers[step] ?? '';
    const answer = question.choices ? await pick(question, before, at) : await write(question, before, at);
    if (answer === undefined) return question.mayBeLeft ? answers.fill('', step) : undefined;
    if (answer === back) step -= 1;
    else {
      answers[step] = answer;
      step += 1;
    }
  }
  return answers;
}

/** The questions that a rule has for an editor, each of which Enter alone skips. */
export function askEditor(title: string, questions: readonly string[]): Promise<string[] | undefined> {
  return askInTurn(
    title,
    questions.map((asked) => () => {
      const words = asked.replace(/[.:]$/, '');
      const start = words.endsWith('?') ? `${words} Leave` : `${words}: leave`;
      return {
        words,
        prompt: `${start} it empty to skip it. Never write the source’s name: your colleagues see this note.`,
      };
    }),
  );
}

type At = Pick<QuickInput, 'title' | 'step' | 'totalSteps'>;

function write({ words, prompt, flawOf }: Question, value: string, at: At): Promise<Answer> {
  const box = window.createInputBox();
  Object.assign(box, at, { placeholder: words, prompt, value });
  box.buttons = backFrom(at);
  box.onDidChangeValue(() => {
    box.validationMessage = undefined;
  });
  return answerOf(box, (answer) => {
    const words = box.value.trim();
    box.validationMessage = flawOf?.(words);
    if (!box.validationMessage) answer(words);
  });
}

function pick({ words, choices = [] }: Question, value: string, at: At): Promise<Answer> {
  const list = window.createQuickPick<Choice & { readonly label: string }>();
  Object.assign(list, at, { placeholder: words, items: choices, matchOnDetail: true });
  // Without a line that is active, Enter would do nothing.
  const before = choices.filter((choice) => choice.value === value);
  if (before.length > 0) list.activeItems = before;
  list.buttons = backFrom(at);
  return answerOf(list, (answer) => {
    const [picked] = list.activeItems;
    if (picked) answer(picked.value);
  });
}

function backFrom({ step }: At): QuickInputButton[] {
  return (step ?? 1) > 1 ? [QuickInputButtons.Back] : [];
}

interface Answerable extends QuickInput {
  readonly onDidAccept: (listener: () => void) => unknown;
  readonly onDidTriggerButton: (listener: (button: QuickInputButton) => void) => unknown;
}

function answerOf(input: Answerable, accept: (answer: (value: string) => void) => void): Promise<Answer> {
  input.ignoreFocusOut = true;
  return new Promise((resolve) => {
    const answer = (value: Answer) => {
      resolve(value);
      input.dispose();
    };
    input.onDidAccept(() => accept(answer));
    input.onDidTriggerButton(() => answer(back));
    input.onDidHide(() => answer(undefined));
    input.show();
  });
}
