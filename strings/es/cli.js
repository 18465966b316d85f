// Lo que dice la línea de órdenes, en español.

/** @type {import('../parts.js').Parts['cli']} */
export const cli = {
  files: {
    missing: '{path} no existe; compruebe el nombre.',
    folder: '{path} es una carpeta; indique un archivo que esté en ella.',
    closed: 'No se puede abrir {path}; compruebe sus permisos.',
    full: 'No se pudo escribir {path}: el disco está lleno.',
    read: 'No se pudo leer {path} ({reason}).',
    written: 'No se pudo escribir {path} ({reason}).',
    exists: '{path} ya existe; use --force para sobrescribirlo.',
    notOpened: '{path} se ha escrito, pero aquí ningún programa puede abrirlo.',
    input: '{path} es uno de los archivos que se leen; indique otro con -o.',
  },
  seeHelp: '{reason}. Véase {command} --help.',
  options: {
    twoFiles: {
      one: 'Hacen falta dos archivos, una versión anterior y una posterior; se dio {n}. Véase stet --help.',
      other:
        'Hacen falta dos archivos, una versión anterior y una posterior; se dieron {n}. Véase stet --help.',
    },
    noFiles:
      'Hacen falta dos archivos, una versión anterior y una posterior; no se dio ninguno. Véase stet --help.',
    oneInput:
      'Solo uno de los dos textos puede venir de la entrada estándar: indique un archivo para el otro.',
    folders: 'Dos carpetas se comparan a razón de una línea por pareja: quite --format.',
    open: '--open necesita un archivo: indíquelo con -o.',
    word: 'Un documento con control de cambios no se muestra en la terminal: indique un archivo con -o.',
    format: 'Formato desconocido «{format}»: use uno de {known}.',
    date: '«{date}» no es una fecha: use YYYY-MM-DD o YYYY-MM-DDThh:mm:ssZ, a partir de 1601.',
    as: '«{as}» no es una versión de un documento: use --as original o accepted.',
    encoding: '«{encoding}» no es una codificación: use una de {known}.',
    uiLanguage: 'Stet no tiene el idioma «{code}»: use uno de {known}.',
    shell: 'Indique un shell: {known}.',
  },
  documents: {
    problem: '{path} {problem}.',
    tracked: '{path} contiene {changes}.',
    takenOriginal: '{path} contiene {changes}; se tomó el original.',
    takenAccepted: '{path} contiene {changes}; se da todo por aceptado.',
    noTracked:
      '{path} no contiene cambios registrados: indique un segundo archivo con que compararlo.',
    original: '{path}, original',
    accepted: '{path}, aceptado',
    encoding: '{path} se leyó como {encoding}.',
    approximate: '{path}: el orden de las líneas se ha reconstruido y conviene comprobarlo.',
    article: '{path}: de la página solo se tomó la noticia; --whole lo toma todo.',
    notCompared: 'Sin comparar: {what}.',
  },
  folders: {
    onlyBefore: 'Solo en la primera carpeta.',
    onlyAfter: 'Solo en la segunda carpeta.',
  },
  history: {
    tooMany: {
      one: 'Hay {n} versión; se comparan {most} como máximo: indique menos archivos o use --since.',
      other:
        'Hay {n} versiones; se comparan {most} como máximo: indique menos archivos o use --since.',
    },
    none: 'Un historial necesita al menos dos versiones, y no hay ninguna.',
    onlyOne: 'Un historial necesita al menos dos versiones, y solo hay una ({name}).',
    by: '«{by}» no es un orden: use --by date o --by name.',
    gitAlone: '--git se refiere a un solo archivo: quite los demás.',
    since: '--since necesita --git.',
    skip: '{problem} Con --skip se omite.',
    leftOut: 'Omitido: {name}. {problem}',
  },
  git: {
    none: 'git no conoce ninguna versión de {path}: compruebe el nombre y que el archivo esté en un «commit».',
    noneSince:
      'git no conoce ninguna versión de {path} desde {since}: compruebe el nombre y que el archivo esté en un «commit».',
    noDate:
      '«{since}» no es una fecha que git entienda: escriba, por ejemplo, 2026-03-12 o "2 weeks ago".',
    since: 'Versiones desde {date}: así lee git «{since}».',
    missing:
      'No se pueden leer las versiones de {path}: su carpeta no existe o git no está instalado.',
    outside: '{path} no está en ningún repositorio git: indique archivos o una carpeta.',
    failed: 'git no pudo leer las versiones de {path}: {reason}',
  },
  batch: {
    oneFile: 'Se lee un solo archivo de parejas cada vez. Véase stet batch --help.',
    resumeOrForce:
      '--resume continúa un archivo y --force lo empieza de nuevo: use uno de los dos.',
    forceAlone: '--force sobrescribe un archivo: nómbrelo con --output.',
    input: '{path} contiene las propias parejas: nombre otro archivo con --output.',
    format: '«{format}» no es un formato de stet batch: use --format json o changes.',
    fields: '--fields elige dentro de un resultado json: quite --format.',
    field: '«{field}» no es un campo de un resultado: use {known}.',
    jobs: '--jobs debe ser un número entero desde 1, no «{jobs}».',
    nothing:
      'Nada que comparar: indique un archivo de parejas, stet batch pairs.jsonl. Véase stet --help.',
    standardInput: 'La entrada estándar',
    empty: '{name} no tiene contenido: no hay nada que comparar.',
    damaged: '{path} está dañado y no se descomprime hasta el final. Lo anterior se comparó.',
    exists: '{path} ya existe: --force lo sobrescribe, --resume lo continúa.',
    resumeFile: '--resume necesita el archivo que ha de continuar: añada --output.',
    resumeGzip: 'Una salida comprimida no se puede continuar: empiece de nuevo con --force.',
    otherIds:
      '{path} es la salida de otra entrada: donde esta tiene el id {asked}, responde {answered}. Empiece de nuevo con --force.',
    otherLines:
      '{path} es la salida de otra entrada, que tiene más líneas. Empiece de nuevo con --force.',
    failed: {
      one: '{n} línea tiene un error en lugar de un resultado: la línea {line}.',
      other: '{n} líneas tienen un error en lugar de un resultado, la primera es la línea {line}.',
    },
    progress: { one: '{n} línea, {speed} por segundo', other: '{n} líneas, {speed} por segundo' },
  },
};
