// Las palabras de index.html, en español.

/** @type {import('../parts.js').Parts['markup']} */
export const markup = {
  title: 'Stet: qué cambió entre dos versiones de una noticia',
  skip: 'Ir a los textos',
  bothTip: 'Antes y después, en paralelo (u)',
  mergedTip: 'Una sola columna, con lo suprimido y lo añadido (u)',
  cleanTip: 'Solo el texto nuevo, con un filete al margen donde cambió (c)',
  changes: 'Cambios',
  previous: 'Cambio anterior',
  previousTip: 'Cambio anterior (p)',
  next: 'Cambio siguiente',
  nextTip: 'Cambio siguiente (n)',
  listTip: 'Lista de cambios y avisos (l)',
  card: 'Detalles',
  cardTip: 'Qué cambió aquí y qué hacer con ello (d)',
  new: 'Nuevo',
  nextVersion: 'Versión siguiente (Después pasa a ser Antes)',
  newComparison: 'Nueva comparación',
  export: 'Copiar o guardar',
  help: 'Ayuda',
  helpTip: 'Teclas, marcas y ajustes (?)',
  sources: 'Los dos textos',
  question: '¿Qué cambió entre dos versiones de una noticia?',
  answer:
    'Pegue o abra las dos versiones. Stet muestra qué párrafos son nuevos, se suprimieron, se movieron o se reescribieron, y qué palabras cambiaron.',
  open: 'Abrir un archivo…',
  fileBefore: 'Archivo con la primera versión',
  fileAfter: 'Archivo con la versión nueva',
  examples: 'Probar con un ejemplo:',
  example: 'Una noticia reescrita',
  everyChange: 'Todos los tipos de cambio',
  promise: 'Nada sale de esta página.',
  promiseMore:
    'La comparación se hace aquí, en su navegador. Una norma de seguridad impide que la página envíe texto a ninguna parte, y al cerrarla no se conserva nada, salvo que usted lo pida en la ayuda.',
  comparison: 'Comparación',
  details: 'Detalles del cambio',
};
