// Wat over documenten wordt gezegd, in het Nederlands.

/** @type {import('../parts.js').Parts['documents']} */
export const documents = {
  reading: 'Document wordt gelezen…',
  problem: '‘{name}’ {problem}.',
  problems: {
    empty: 'bevat geen tekst',
    damaged:
      'is beschadigd of onvolledig; open het in het programma waar het uit komt en sla het opnieuw op',
    encrypted: 'is beveiligd met een wachtwoord; sla een kopie zonder wachtwoord op',
    tooLarge:
      'is uitgepakt groter dan welk artikel ook en is niet geopend; plak in plaats daarvan de tekst',
    tooLong:
      'bevat meer dan Stet in één keer vergelijkt en is niet geopend; verdeel de tekst en vergelijk de delen',
    tooDeep:
      'is dieper genest dan welk artikel ook en is niet geopend; plak in plaats daarvan de tekst',
    entities: 'declareert eigen entiteiten, wat geen tekstverwerker doet, en is niet geopend',
    failed:
      'kon hier niet worden gelezen; open het in het programma waar het uit komt en plak de tekst',
    characterMaps:
      'heeft Oost-Aziatische tekentabellen nodig, die alleen Stet op een webserver en op de opdrachtregel heeft; open het, selecteer de tekst, kopieer en plak die',
    unmapped:
      'geeft niet aan welke tekens het toont; open het, selecteer de tekst, kopieer en plak die',
    scan: 'bevat afbeeldingen van pagina’s en geen tekst; laat de tekst eerst door een ander programma herkennen',
    zip: 'is een archief; pak het uit en kies het artikel dat erin zit',
    doc: 'is een ouder Word-bestand; open het in een tekstverwerker en sla het op als .docx',
    spreadsheet: 'is een spreadsheet; kopieer de cellen met het artikel en plak ze als tekst',
    slides: 'is een presentatie; kopieer de tekst en plak die',
    office:
      'heeft een formaat dat hier niet wordt gelezen; sla het op als .docx, .odt of platte tekst',
    picture: 'is een afbeelding; de tekst moet eerst worden getypt of herkend',
    recording: 'is een geluids- of video-opname, geen tekst',
    binary: 'is geen tekstbestand; sla het op als platte tekst',
  },
  unreadable:
    '‘{name}’ kon niet worden gelezen. Als het een map is of is verplaatst, open dan het bestand zelf.',
  kinds: {
    comment: {
      one: '{n} opmerking',
      other: '{n} opmerkingen',
    },
    header: {
      one: '{n} kop- of voettekst',
      other: '{n} kop- en voetteksten',
    },
    hidden: {
      one: '{n} verborgen passage',
      other: '{n} verborgen passages',
    },
    image: {
      one: '{n} afbeelding',
      other: '{n} afbeeldingen',
    },
    object: {
      one: '{n} ingesloten object',
      other: '{n} ingesloten objecten',
    },
    formatting: {
      one: '{n} bijgehouden opmaakwijziging',
      other: '{n} bijgehouden opmaakwijzigingen',
    },
    navigation: {
      one: '{n} navigatieregel',
      other: '{n} navigatieregels',
    },
    sharing: {
      one: '{n} deellink',
      other: '{n} deellinks',
    },
    advertisement: {
      one: '{n} reclameregel',
      other: '{n} reclameregels',
    },
    newsletter: {
      one: '{n} regel over abonnementen',
      other: '{n} regels over abonnementen',
    },
    related: {
      one: '{n} regel over andere artikelen',
      other: '{n} regels over andere artikelen',
    },
    discussion: {
      one: '{n} regel met lezersreacties',
      other: '{n} regels met lezersreacties',
    },
    notice: {
      one: '{n} regel met een mededeling van de site',
      other: '{n} regels met mededelingen van de site',
    },
    form: {
      one: '{n} formulierregel',
      other: '{n} formulierregels',
    },
    aside: {
      one: '{n} andere regel van de pagina',
      other: '{n} andere regels van de pagina',
    },
    attachment: {
      one: '{n} bijlage',
      other: '{n} bijlagen',
    },
    quoted: {
      one: '{n} aangehaalde regel',
      other: '{n} aangehaalde regels',
    },
    running: {
      one: '{n} kopregel of paginanummer',
      other: '{n} kopregels en paginanummers',
    },
  },
  leftOut: 'Weggelaten: {what}.',
  notCompared: 'niet vergeleken: {what}',
  plain: {
    before: 'opmaak zoals koppen en cursief, omdat de eerdere versie alleen platte tekst is',
    after: 'opmaak zoals koppen en cursief, omdat de latere versie alleen platte tekst is',
  },
  show: 'Tonen wat is weggelaten',
  article: 'Alleen het artikel van de pagina is overgenomen.',
  whole: 'De hele pagina overnemen',
  approximate: 'De volgorde van de regels is geschat.',
  changes: {
    one: '{n} bijgehouden wijziging',
    other: '{n} bijgehouden wijzigingen',
  },
  changesBy: {
    one: '{changes} van {n} persoon',
    other: '{changes} van {n} personen',
  },
  tracked: 'Bevat {changes}; alles geldt als geaccepteerd.',
  compareVersions: 'Origineel met geaccepteerde versie vergelijken',
  takeOriginal: 'Het origineel nemen',
  versions: {
    original: '{name}, origineel',
    accepted: '{name}, geaccepteerd',
  },
  encoding: 'Gelezen als {encoding}.',
  encodingGuessed: 'Gelezen als {encoding}, afgaand op de letters.',
  chooseEncoding: 'Andere codering',
};
