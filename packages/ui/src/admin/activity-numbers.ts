import type { ActivityRecord } from '../api/list-activity.js';
import type { Texts } from '../locales/translation.js';

const NAMES = ['applied', 'refused', 'ignored', 'removed'] as const;

/** How many meetings a calendar call was about and what became of them; undefined where the sentence of it says all. */
export function toActivityNumbers(
  { kind, outcome, detail }: ActivityRecord,
  { t }: Texts<'activity'>,
): string | undefined {
  if (kind !== 'calendar') return undefined;
  const numbers = NAMES.map((name) => ({ name, number: Number(detail[name] ?? 0) })).filter(
    ({ name, number }) => number > 0 && (name !== 'removed' || outcome === 'ok'),
  );
  const [first] = numbers;
  const isOneApplied = numbers.length === 1 && first?.name === 'applied' && first.number === 1;
  if (numbers.length === 0 || isOneApplied) return undefined;
  return numbers.map(({ name, number }) => t(`activity:numbers.${name}`, { number })).join(', ');
}
