import { QuickInputButtons, window } from 'vscode';

/**
 * Asks one question after the other: Enter alone skips one, the arrow in the title goes back, Esc stops it all. The
 * answers stand in the order of the questions, '' where one was skipped. Undefined when the person has stopped.
 */
export async function askChecklist(
  title: string,
  questions: readonly string[],
): Promise<string[] | undefined> {
  const answers = questions.map(() => '');
  for (let step = 0; step < questions.length; ) {
    const answer = await askOne(title, questions, answers, step);
    if (answer === undefined) return undefined;
    if (answer === QuickInputButtons.Back) step -= 1;
    else {
      answers[step] = String(answer);
      step += 1;
    }
  }
  return answers;
}

function askOne(
  title: string,
  questions: readonly string[],
  answers: readonly string[],
  step: number,
): Promise<string | typeof QuickInputButtons.Back | undefined> {
  const box = window.createInputBox();
  box.title = title;
  box.step = step + 1;
  box.totalSteps = questions.length;
  box.value = answers[step] ?? '';
  const question = (questions[step] ?? '').replace(/[.:]$/, '');
  box.placeholder = question;
  const asked = question.endsWith('?') ? `${question} Leave` : `${question}: leave`;
  box.prompt = `${asked} it empty to skip it. Never write the source’s name: your colleagues see this note.`;
  box.ignoreFocusOut = true;
  if (step > 0) box.buttons = [QuickInputButtons.Back];
  return new Promise((resolve) => {
    const answer = (value: string | typeof QuickInputButtons.Back | undefined) => {
      resolve(value);
      box.dispose();
    };
    box.onDidAccept(() => answer(box.value.trim()));
    box.onDidTriggerButton(() => answer(QuickInputButtons.Back));
    box.onDidHide(() => answer(undefined));
    box.show();
  });
}
