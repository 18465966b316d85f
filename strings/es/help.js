// Lo que dice la ayuda, en español.

/** @type {import('../parts.js').Parts['help']} */
export const help = {
  heading: 'Teclas, marcas y ajustes',
  keysCaption: 'Teclas',
  keyShift: 'Mayús',
  keyCtrl: 'Ctrl',
  keyEnter: 'Intro',
  keyEsc: 'Esc',
  next: 'Cambio siguiente',
  previous: 'Cambio anterior',
  nextFinding: 'Aviso siguiente, anterior',
  rows: 'Fila siguiente, anterior',
  nextEdit: 'Retoque siguiente, anterior de un cambio',
  otherEnd: 'Ir al lugar de origen o de destino',
  merged: 'En paralelo o con marcas',
  clean: 'Texto final',
  list: 'Lista de cambios',
  card: 'De un cambio a sus detalles, y de vuelta',
  accept: 'Aceptar o rechazar el cambio y seguir',
  acceptEdit: 'Aceptar o rechazar un retoque y seguir',
  acceptKind: 'Aceptar o rechazar todos los retoques de este tipo',
  acceptAll: 'Aceptar todos los cambios',
  seen: 'Marcar el aviso como visto',
  edit: 'Editar aquí el texto nuevo',
  link: 'No se corresponden; emparejar con otro párrafo',
  export: 'Copiar o guardar',
  undo: 'Deshacer, rehacer',
  this: 'Esta ayuda',
  escape: 'Cerrar lo que esté abierto',
  single: 'Atajos de una sola letra',
  language: 'Idioma de la página',
  keep: 'Guardar mis textos en este dispositivo',
  keepMore:
    'Solo en este navegador, hasta que elija «Borrar». Cualquiera que use este navegador puede leerlos.',
  keepMoreLocal:
    'Solo en este navegador, hasta que elija «Borrar». Cualquiera que use este navegador puede leerlos, y también cualquier otra página que abra en él desde un archivo: Chrome y Edge no separan esas páginas. Abra solo archivos de confianza.',
  forget: 'Borrar',
  privacy:
    'Stet compara los textos en esta página y no envía nada. Se recuerdan sus ajustes; sus textos, solo si lo pide más arriba.',
  close: 'Cerrar',
};
