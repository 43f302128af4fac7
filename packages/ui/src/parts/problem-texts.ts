import type { ApiProblem, FieldProblem } from '../api/api-problem.js';
import type { Texts } from '../locales/translation.js';

/** The words for a problem; those of an unknown code name the code. */
export function toProblemTexts(
  { code, values }: Pick<ApiProblem, 'code' | 'values'>,
  { t, find }: Texts,
): { readonly title: string; readonly advice: string } {
  const title = find(`general:problems.${code}.title`, values);
  if (title !== undefined) return { title, advice: find(`general:problems.${code}.advice`, values) ?? '' };
  return { title: t('general:problems.unknown.title', { code }), advice: t('general:problems.unknown.advice') };
}

/** The words for each field that a problem names. */
export function toFieldErrors(problem: ApiProblem | undefined, texts: Texts): Readonly<Record<string, string>> {
  const fields = Object.entries(problem?.fields ?? {});
  return Object.fromEntries(fields.map(([name, wrong]) => [name, toFieldError(name, { wrong, texts })]));
}

function toFieldError(name: string, { wrong, texts }: { wrong: FieldProblem; texts: Texts }): string {
  const { code, values } = wrong;
  const keys = [`general:fields.${name}.${code}`, `general:fields.any.${code}`];
  return keys.flatMap((key) => texts.find(key, values) ?? [])[0] ?? texts.t('general:fields.any.invalid');
}
