// Что отчёты говорят о версиях материала, по-русски.

/** @type {import('../parts.js').Parts['history']} */
export const history = {
  title: {
    one: 'История: {n} версия',
    few: 'История: {n} версии',
    many: 'История: {n} версий',
  },
  version: 'v{n}',
  first: {
    one: '{n} слово',
    few: '{n} слова',
    many: '{n} слов',
  },
  step: {
    one: '{n} слово, +{added}, −{removed}. {summary}',
    few: '{n} слова, +{added}, −{removed}. {summary}',
    many: '{n} слов, +{added}, −{removed}. {summary}',
  },
  apart: 'Другой материал, оставлен в стороне.',
  strange: 'Почти ничего общего с предыдущей версией.',
  over: 'По всем версиям',
  nothingOver: 'Ничего, кроме показанного на каждом шаге.',
  became: 'Что стало с предложениями',
  unchanged: {
    one: '{n} предложение осталось прежним.',
    few: '{n} предложения остались прежними.',
    many: '{n} предложений остались прежними.',
  },
  fields: {
    headline: 'Заголовок',
    standfirst: 'Подводка',
    byline: 'Автор',
    dateline: 'Место и дата',
    timestamp: 'Дата и время',
    correction: 'Поправка',
  },
  noField: 'нет',
  wording: '{v}: {text}',
  again: '{v}: как в {was}: {text}',
  gone: '{v}: убрано.',
  merged: '{v}: вошло в другое предложение.',
  split: '{v}: отделено от другого предложения: {text}',
  back: '{v}: снова на месте: {text}',
  backAgain: '{v}: снова как в {was}: {text}',
  findings: {
    'correction-missing':
      'После последнего изменения, которое обязательно проверить, поправки не было: {course}.',
    'quotation-restored': 'Цитата изменена и восстановлена: {course}.',
    'quotation-course': 'Цитата менялась не один раз: {course}.',
    'figure-restored': 'Цифра изменена и восстановлена: {course}.',
    'figure-course': 'Цифра менялась не один раз: {course}.',
    'name-restored': 'Имя изменено и восстановлено: {course}.',
    'name-course': 'Имя менялось не один раз: {course}.',
    'source-anonymised': 'Источник назван до {first}, анонимен с {last}: {course}.',
    'correction-late': 'Поправка в {last} вышла позже изменения в {first}: {course}.',
    'sentence-returned': 'Убрано после {first}, возвращено в {last}: «{text}».',
    'words-returned': 'Слова убраны после {first}, возвращены в {last}: «{text}».',
  },
  removedPhrase: 'слова убраны',
  quoted: '«{text}»',
  place: '{phrase} ({v})',
};
