// What the page says of a history, in German.

/** @import { Words } from '../history/strings.js' */
import { languageTools } from './language.js';

const { number, counted, list } = languageTools('de', 'und', '.');

const sentence = { one: 'Satz', other: 'Sätze' };

/** @param {readonly number[]} versions */
const inVersions = (versions) =>
  `in ${versions.length > 1 ? 'den Fassungen' : 'Fassung'} ${list(versions.map(number))}`;

/** @type {Words} */
export const history = {
  heading: (count) => counted(count, { one: 'Fassung', other: 'Fassungen' }),
  label: 'Fassungen des Artikels',
  strip: 'Alle Fassungen, die früheste zuerst',
  version: (at) => `Fassung ${number(at)}`,
  open: 'Geschichte',
  openTip: 'Was über alle Fassungen aus jedem Satz wurde (h)',
  close: 'Vergleich',
  closeTip: 'Zwei der Fassungen im Vergleich (h)',
  ends: 'Erste mit letzter',
  last: 'Letzte beiden',
  endsTip: 'Vergleicht die erste Fassung mit der letzten; noch einmal: die letzten beiden (t)',
  previous: 'Voriger Schritt',
  previousTip: 'Der Schritt davor: jede Fassung mit der vorigen (,)',
  next: 'Nächster Schritt',
  nextTip: 'Der nächste Schritt: jede Fassung mit der vorigen (.)',
  arrange: 'Ordnen',
  arrangeTip: 'Fassungen verschieben und entfernen',
  add: 'Fassungen hinzufügen …',
  addLabel: 'Dateien mit weiteren Fassungen',
  earlier: 'Früher',
  later: 'Später',
  earlierIs: (at) => `Früher: Fassung ${number(at)}`,
  laterIs: (at) => `Später: Fassung ${number(at)}`,
  moveBack: (at) => `Fassung ${number(at)} einen Platz nach vorn`,
  moveOn: (at) => `Fassung ${number(at)} einen Platz nach hinten`,
  remove: (at) => `Fassung ${number(at)} entfernen`,
  keys: 'Tasten auf einer Fassung: ← → gehen weiter, Umschalt+← und Umschalt+→ verschieben sie, Entf entfernt sie. Fassungen lassen sich auch ziehen.',
  words: (count) => counted(count, { one: 'Wort', other: 'Wörter' }),
  headline: 'Überschrift geändert',
  correction: 'Korrekturhinweis',
  same: (at) => `Derselbe Text wie Fassung ${number(at)}`,
  apart: 'Ein anderer Artikel, beiseitegelassen',
  strange: 'Fast nichts mit der vorigen Fassung gemein',
  toCome: 'Kommt noch',
  dated: { text: (date) => date, name: (date) => date, file: (date) => `gesichert ${date}` },
  order: {
    text: 'Die Fassungen stehen in der Reihenfolge der Zeitangaben in ihren Texten. „Ordnen“ ändert sie.',
    name: 'Die Fassungen stehen in der Reihenfolge der Zeitangaben in ihren Namen. „Ordnen“ ändert sie.',
    number: 'Die Fassungen stehen in der Reihenfolge ihrer Namen. „Ordnen“ ändert sie.',
    file: 'Die Fassungen stehen in der Reihenfolge, in der sie gesichert wurden. „Ordnen“ ändert sie.',
  },

  leaveOut: () => 'Weglassen',
  cancel: 'Abbrechen',
  tooMany: (count, most) =>
    `Stet verfolgt höchstens ${number(most)} Fassungen; das wären ${number(count)}. Wählen Sie weniger Dateien.`,
  empty: (at) =>
    `Fassung ${number(at)} ist leer. Entfernen Sie sie, oder geben Sie ihr einen Text, um die Geschichte zu sehen.`,
  failed: (message) => `Die Geschichte konnte nicht ermittelt werden. ${message}`,
  cancelled: 'Die Geschichte wurde abgebrochen. Zwei Fassungen lassen sich weiter vergleichen.',
  again: 'Geschichte ermitteln',
  tracing: 'Jeder Satz wird durch alle Fassungen verfolgt …',
  progress: 'Wie weit die Geschichte ist',
  cancelJob: 'Geschichte abbrechen',
  percent: (share) => `${number(share)} %`,

  shown: 'Die Geschichte aller Fassungen wird gezeigt.',
  hidden: 'Der Vergleich zweier Fassungen wird gezeigt.',
  comparing: (one, other) => `Fassung ${number(one)} mit Fassung ${number(other)}`,
  showing: (at) => `Fassung ${number(at)} wird gezeigt.`,
  moved: (from, to) => `Fassung ${number(from)} ist jetzt Fassung ${number(to)}.`,
  removed: (at) => `Fassung ${number(at)} wurde entfernt. „Rückgängig“ bringt sie zurück.`,

  over: 'Über alle Fassungen',
  find: 'Wörter in allen Fassungen suchen',
  findHint: 'eine Zahl, ein Name, einige Wörter',
  notFound: 'Keine Fassung hat diese Wörter.',
  firstIn: (version) => `Zuerst in ${version}:`,
  foundIn: (versions, all) => (all ? 'In allen Fassungen.' : `In ${list(versions)}.`),
  noAlert: 'Kein Schritt änderte etwas, das geprüft werden muss.',
  corrected: (change, note) =>
    change === note
      ? `Die letzte Änderung, die geprüft werden muss, kam mit Fassung ${number(change)}, und mit ihr ein Korrekturhinweis.`
      : `Die letzte Änderung, die geprüft werden muss, kam mit Fassung ${number(change)}, ein Korrekturhinweis mit Fassung ${number(note)}.`,
  nothingBack: 'Nichts, was gestrichen wurde, kam zurück.',
  steps: 'Schritt für Schritt',
  noFindings: 'Keine Befunde.',
  see: 'Diesen Schritt zeigen',
  fields: 'Überschrift und andere Felder',
  field: 'Feld',
  inVersion: 'Fassung',
  wording: 'Wortlaut',
  noField: 'keins',
  fieldNames: { caption: 'Bildunterschriften', credit: 'Bildnachweise' },

  galley: (at) => `Fassung ${number(at)}, Satz für Satz`,
  legend: 'Die Zahl am Rand ist die Fassung, mit der ein Satz hinzukam.',
  legendWords: 'Wörter, die später in ihn kamen, sind getönt und tragen ihre eigene Zahl:',
  legendShade: 'Je kräftiger der Ton, desto später die Fassung.',
  shades: 'Töne der Fassungen',
  pick: 'Wählen Sie einen Satz, um jeden seiner Wortlaute zu sehen (j und k gehen weiter, Enter geht zu ihnen).',
  age: (born, changed) =>
    `Seit Fassung ${number(born)}${changed.length > 0 ? `, geändert in ${list(changed.map(number))}` : ''}`,
  changedIn: (at) => `geändert in ${number(at)}`,
  back: (at) => `zurück in Fassung ${number(at)}`,
  gone: (count, versions) => `${counted(count, sentence)} hier gestrichen ${inVersions(versions)}`,
  merged: (count, versions) =>
    `${counted(count, sentence)} in andere aufgenommen ${inVersions(versions)}`,
  out: (at) => `fehlt seit Fassung ${number(at)}`,

  life: 'Leben des Satzes',
  lifeClose: 'Schließen',
  born: (born) => `Seit Fassung ${number(born)}`,
  lived: (born, gone) => `Von Fassung ${number(born)} an, fehlt seit Fassung ${number(gone)}`,
  split: 'von einem anderen Satz abgetrennt',
  mergedNow: 'in einen anderen Satz aufgenommen',
  takenOut: 'gestrichen',
  backHere: 'zurück',
  backAs: (at) => `zurück wie in Fassung ${number(at)}`,
  as: (at) => `wieder wie in Fassung ${number(at)}`,
  seeStep: 'Im Vergleich zeigen',
  unchangedSince: 'Seither unverändert.',
  otherStory: 'Diese Fassung gehört zu einem anderen Artikel und wurde beiseitegelassen.',

  reports: {
    text: 'history.txt sichern …',
    changes: 'history changes.txt sichern …',
    html: 'history.html sichern …',
    json: 'history.json sichern …',
  },
  reportOf: (report, first, last) =>
    report.replace(' sichern', ` der Fassungen ${number(first)} bis ${number(last)} sichern`),

  help: {
    steps: 'Nächster, voriger Schritt zwischen den Fassungen',
    ends: 'Erste Fassung mit der letzten, oder die letzten beiden',
    history: 'Geschichte aller Fassungen, oder der Vergleich',
    versions: 'Zu den Fassungen',
  },
};
