// What the page says about documents, in German.

/** @import { LeftKind } from '../../documents/blocks.js' */
/** @import { ProblemKind } from '../../documents/problem.js' */
import { languageTools } from './language.js';

const { number, list } = languageTools('de', 'und', ',');

/** @type {Record<ProblemKind, string>} */
const PROBLEMS = {
  empty: 'enthält keinen Text',
  damaged:
    'ist beschädigt oder unvollständig; öffnen Sie es in seinem Programm und sichern Sie es neu',
  encrypted: 'ist mit einem Kennwort geschützt; sichern Sie eine Kopie ohne Kennwort',
  tooLarge:
    'enthält entpackt mehr als jeder Artikel und wurde nicht geöffnet; fügen Sie den Text ein',
  tooDeep:
    'ist tiefer verschachtelt als jeder Artikel und wurde nicht geöffnet; fügen Sie den Text ein',
  entities: 'legt eigene Entitäten fest, wie es kein Textprogramm tut, und wurde nicht geöffnet',
  failed:
    'kann hier nicht gelesen werden; öffnen Sie es im Programm, aus dem es stammt, und fügen Sie den Text ein',
  characterMaps:
    'braucht ostasiatische Zeichentabellen, die Stet nur auf einem Webserver und in der Kommandozeile hat; öffnen Sie es, markieren Sie den Text und kopieren Sie ihn hierher',
  unmapped:
    'sagt nicht, welche Zeichen es zeigt; öffnen Sie es, markieren Sie den Text und kopieren Sie ihn hierher',
  scan: 'enthält Bilder von Seiten und keinen Text; lassen Sie erst den Text erkennen',
  zip: 'ist ein Archiv; entpacken Sie es und öffnen Sie den Artikel selbst',
  doc: 'ist ein älteres Word-Dokument; öffnen Sie es im Textprogramm und sichern Sie es als .docx',
  spreadsheet: 'ist eine Tabelle; kopieren Sie die Zellen mit dem Text hierher',
  slides: 'ist eine Präsentation; kopieren Sie ihren Text hierher',
  office:
    'ist von einer Art, die hier nicht gelesen wird; sichern Sie es als .docx, .odt oder reinen Text',
  picture: 'ist ein Bild; sein Text muss erst abgeschrieben oder erkannt werden',
  recording: 'ist eine Aufnahme und kein Text',
  binary: 'ist keine Textdatei; sichern Sie es als reinen Text',
};

/** One, and several. @type {Record<LeftKind, [one: string, other: string]>} */
const KINDS = {
  comment: ['Kommentar', 'Kommentare'],
  header: ['Kopf- oder Fußzeile', 'Kopf- und Fußzeilen'],
  hidden: ['verborgene Stelle', 'verborgene Stellen'],
  image: ['Bild', 'Bilder'],
  object: ['eingebettetes Objekt', 'eingebettete Objekte'],
  formatting: ['verfolgte Änderung der Form', 'verfolgte Änderungen der Form'],
  navigation: ['Zeile der Navigation', 'Zeilen der Navigation'],
  sharing: ['Link zum Teilen', 'Links zum Teilen'],
  advertisement: ['Zeile Werbung', 'Zeilen Werbung'],
  newsletter: ['Zeile zum Abonnieren', 'Zeilen zum Abonnieren'],
  related: ['Zeile zu anderen Artikeln', 'Zeilen zu anderen Artikeln'],
  discussion: ['Zeile von Leserkommentaren', 'Zeilen von Leserkommentaren'],
  notice: ['Zeile eines Hinweises der Website', 'Zeilen von Hinweisen der Website'],
  form: ['Zeile eines Formulars', 'Zeilen von Formularen'],
  aside: ['weitere Zeile der Seite', 'weitere Zeilen der Seite'],
  attachment: ['Anhang', 'Anhänge'],
  quoted: ['zitierte Zeile', 'zitierte Zeilen'],
  running: ['Kolumnentitel oder Seitenzahl', 'Kolumnentitel und Seitenzahlen'],
};

/** @type {typeof import('./documents-en.js').documents} */
export const documents = {
  reading: 'Das Dokument wird gelesen …',
  problem: (name, kind) => `„${name}“ ${PROBLEMS[kind]}.`,
  unreadable: (name) =>
    `„${name}“ konnte nicht gelesen werden. Ist es ein Ordner oder wurde es verschoben, so öffnen Sie die Datei selbst.`,
  left: (left) =>
    list(left.map(({ kind, count }) => `${number(count)} ${KINDS[kind][count === 1 ? 0 : 1]}`)),
  leftOut: (what) => `Ausgelassen: ${what}.`,
  notCompared: (what) => `nicht verglichen: ${what}`,
  plain: {
    before:
      'Auszeichnungen wie Überschriften und Kursives, denn die frühere Fassung gibt nur reinen Text',
    after:
      'Auszeichnungen wie Überschriften und Kursives, denn die spätere Fassung gibt nur reinen Text',
  },
  show: 'Ausgelassenes zeigen',
  article: 'Nur der Artikel der Seite wurde übernommen.',
  whole: 'Die ganze Seite übernehmen',
  approximate: 'Die Reihenfolge der Zeilen ist nur erschlossen.',
  tracked: ({ count, people }) =>
    `Es enthält ${number(count)} verfolgte ${count === 1 ? 'Änderung' : 'Änderungen'}${
      people.length > 0
        ? ` von ${number(people.length)} ${people.length === 1 ? 'Person' : 'Personen'}`
        : ''
    }, die als angenommen gelten.`,
  compareVersions: 'Ursprüngliche mit angenommener Fassung vergleichen',
  takeOriginal: 'Die ursprüngliche nehmen',
  versions: {
    original: (name) => `${name}, ursprünglich`,
    accepted: (name) => `${name}, angenommen`,
  },
  encoding: (encoding, by) =>
    `Gelesen als ${encoding}${by === 'guessed' ? ', nach den Buchstaben' : ''}.`,
  chooseEncoding: 'Andere Kodierung',
};
