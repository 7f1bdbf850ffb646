/** What an editor must know of an anonymous source and no text can show; asked where no rule asks something else. */
export const sourceQuestions: readonly string[] = [
  'Identity known to',
  'Approved by',
  'Why it could not be had on the record',
];

/** The words of a note: a line for each question that was answered. Empty where none was. */
export function checklistNote(questions: readonly string[], answers: readonly string[]): string {
  return questions
    .flatMap((question, index) => {
      const answer = answers[index]?.trim() ?? '';
      return answer === '' ? [] : [asked(question) + answer];
    })
    .join('\n');
}

/** "Identity known to: ", "Who approved it? ". */
function asked(question: string): string {
  const words = question.trim().replace(/:$/, '');
  return words.endsWith('?') ? `${words} ` : `${words}: `;
}
