import { identityChecklist } from '../rules/shared/checklist';

/** True for the checklist on who knows a source and approved it; a rule can ask something else. */
export function asksIdentity(questions: readonly string[]): boolean {
  return questions.length > 0 && questions[0] === identityChecklist[0];
}

/** The words of a note: a line for each question that was answered. Empty where none was. */
export function answersNote(questions: readonly string[], answers: readonly string[]): string {
  return questions
    .flatMap((question, index) => {
      const answer = answers[index]?.trim() ?? '';
      return answer === '' ? [] : [asked(question) + answer];
    })
    .join('\n');
}

/** "Identity known to: ", "Who approved it? ". */
function asked(question: string): string {
  const words = question.trim().replace(/[:.]$/, '');
  return words.endsWith('?') ? `${words} ` : `${words}: `;
}
