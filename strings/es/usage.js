// Lo que dice la ayuda de la línea de comandos, en español.

/** @type {import('../parts.js').Parts['usage']} */
export const usage = {
  names: {
    earlier: 'ANTERIOR',
    later: 'NUEVO',
    tracked: 'DOCUMENTO',
    folder: 'CARPETA',
    file: 'ARCHIVO',
    shell: 'SHELL',
    format: 'FORMATO',
    name: 'NOMBRE',
    date: 'FECHA',
    version: 'VERSIÓN',
    tag: 'IDIOMA',
    code: 'IDIOMA',
    order: 'ORDEN',
    number: 'N',
    fields: 'CAMPOS',
  },
  options: {
    force: 'sobrescribe {file}',
    open: 'abre {file} una vez escrito',
    whole: 'toma toda la página web, no solo la noticia',
    encoding: 'codificación de los archivos de texto (si no: la detectada)',
    language: 'idioma de los textos, por ejemplo en (si no: el detectado)',
    'ui-language': 'idioma en que se expresa Stet (si no: según LANG): {languages}',
    help: 'muestra esta ayuda',
  },
  compare: {
    does: 'Muestra qué cambió entre dos versiones de una noticia.',
    forms: {
      summary: 'muestra un resumen y todos los cambios',
      changes: 'muestra lo que a la redacción no se le debe escapar',
      redline:
        'escribe un documento de Word con control de cambios: en el propio documento nuevo si los dos son de Word; .odt: lo mismo para OpenDocument',
      report: 'escribe un informe que se lee sin Stet',
      tracked: 'compara las dos versiones que contiene un archivo con control de cambios',
      folders: 'compara los archivos del mismo nombre: una línea de resumen por pareja',
      history: 'qué fue de una noticia a lo largo de sus versiones; véase stet history --help',
      batch:
        'compara muchas parejas: cada línea es {pair} y da un resultado {result} en una línea; véase stet batch --help',
      completion: 'muestra lo que hace que bash, zsh o fish completen la orden y sus opciones',
    },
    documents:
      '{earlier} y {later} son documentos: texto, Markdown, Word (.docx), OpenDocument (.odt, .fodt), páginas web guardadas (.html, .mhtml), correos (.eml) y PDF. Un - representa la entrada estándar.',
    options: {
      format: '{formats} (si no: text)',
      output:
        'escribe en {file}, cuyo nombre puede indicar el formato: .docx, .odt, .html, .csv, .md (CriticMarkup), .json, .txt',
      all: 'incluye en la relación de cambios todos los cambios, no solo los avisos',
      author: 'autor de los cambios registrados (si no: Stet)',
      date: 'su fecha: YYYY-MM-DD o YYYY-MM-DDThh:mm:ssZ (si no: la del documento nuevo)',
      'no-notes': 'sin comentarios junto a los pasajes movidos',
      'drop-comments': 'deja fuera los comentarios del documento nuevo',
      as: 'original o accepted (por defecto): qué versión de un archivo con control de cambios se compara con otro archivo',
      forms: 'muestra también las diferencias de formato, como cursivas que aparecen o desaparecen',
      version: 'muestra la versión de Stet',
    },
    status:
      'La variable de entorno NO_COLOR quita el color. El código de salida es 0 si los textos son idénticos, 1 si difieren y 2 si algo falló. El formato por sí solo no cuenta como diferencia de los textos.',
  },
  history: {
    does: 'Muestra qué fue de una noticia a lo largo de sus versiones.',
    forms: {
      files: 'versiones en cualquier formato, primero la más antigua',
      folder: 'todos los archivos de una carpeta, por nombre',
      git: 'las versiones de un archivo que guarda git',
    },
    options: {
      format:
        '{formats} (si no: según el nombre del archivo de salida, o text); changes es una relación por versiones, html una página autónoma',
      output: 'escribe en {file} en lugar de la salida estándar',
      by: 'date o name: el orden de los archivos',
      git: 'las versiones de {file} que guarda git',
      since: 'solo las posteriores a esa fecha',
      skip: 'deja fuera las versiones que no se pueden leer',
      as: 'original o accepted (por defecto): qué versión de un archivo con control de cambios se toma',
    },
    status:
      'El código de salida es 0 si todas las versiones son iguales, 1 si difieren y 2 si algo falló.',
  },
  batch: {
    does: 'Compara muchas parejas: una línea de entrada y una de salida para cada una, en el mismo orden.',
    forms: {
      file: '{file}, o la entrada estándar, tiene una pareja por línea, {pairWithOptions}, o las {versions} de un historial. Cada una da {result} con su resultado, o {failure}. También se lee la entrada comprimida con gzip.',
    },
    options: {
      format:
        'json (por defecto), o changes: lo que a la redacción no se le debe escapar, como texto',
      output:
        'escribe en {file} en lugar de la salida estándar; comprimido si el nombre termina en .gz',
      resume: 'continúa un archivo que una ejecución anterior dejó sin terminar',
      fields: 'solo estos campos del resultado: summary,findings',
      language: 'idioma de las parejas que no lo indican en sus options',
      jobs: 'cuántas parejas se comparan a la vez (si no: tantas como procesadores haya)',
      progress: 'informa del avance en la salida de errores',
      strict: 'termina con 1 si alguna línea tiene un error',
    },
    status:
      'El código de salida es 0 si cada línea tuvo respuesta y 2 si algo falló. En la salida de errores se dice cuántas líneas tienen un error.',
  },
  completion: {
    does: 'Muestra lo que hace que un shell complete la orden y sus opciones.',
    forms: {
      bash: '{bash} en ~/.bashrc',
      zsh: '{zsh} en ~/.zshrc, después de compinit',
      fish: '{fish} en config.fish',
    },
  },
};
