// Whether a figure is a day of the week or a date, by the names that the platform knows in the story's language.

/** @type {Map<string, { weekdays: Set<string>, months: Set<string> }>} */
const known = new Map();

/** @param {string} text @param {string} language @returns {'day' | 'date' | ''} */
export function calendarWord(text, language) {
  const { weekdays, months } = namesIn(language);
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.some((word) => months.has(word)) || /^\d{4}-\d{2}-\d{2}$/.test(text)) return 'date';
  return words.some((word) => weekdays.has(word)) ? 'day' : '';
}

/** @param {string} language */
function namesIn(language) {
  const found = known.get(language);
  if (found) return found;
  const names = {
    weekdays: namesOf(language, 'weekday', 7, 1),
    months: namesOf(language, 'month', 12, 28),
  };
  known.set(language, names);
  return names;
}

/** Long and short names. @param {string} language @param {'weekday' | 'month'} unit @param {number} count @param {number} days From one to the next. */
function namesOf(language, unit, count, days) {
  /** @type {Set<string>} */
  const names = new Set();
  for (const form of /** @type {const} */ (['long', 'short'])) {
    const format = new Intl.DateTimeFormat(language || 'en', {
      [unit]: form,
      day: unit === 'month' ? 'numeric' : undefined,
      timeZone: 'UTC',
    });
    for (let k = 0; k < count; k++) {
      const date = unit === 'month' ? Date.UTC(2024, k, 15) : Date.UTC(2024, 0, 1 + k * days);
      const part = format.formatToParts(date).find(({ type }) => type === unit);
      if (part) names.add(part.value.toLowerCase().replace(/\.$/, ''));
    }
  }
  return names;
}
