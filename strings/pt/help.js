// O que a Ajuda diz, em português.

/** @type {import('../parts.js').Parts['help']} */
export const help = {
  heading: 'Teclas, marcas e ajustes',
  keysCaption: 'Teclas',
  next: 'Próxima alteração',
  previous: 'Alteração anterior',
  nextFinding: 'Próximo alerta, alerta anterior',
  rows: 'Próxima linha, linha anterior',
  nextEdit: 'Próxima mudança, mudança anterior na alteração',
  otherEnd: 'Ir para a origem ou o destino',
  merged: 'Lado a lado ou com marcas',
  clean: 'Texto final',
  list: 'Lista de alterações',
  card: 'Da alteração aos detalhes, e de volta',
  accept: 'Aceitar ou rejeitar a alteração e seguir',
  acceptEdit: 'Aceitar ou rejeitar uma mudança e seguir',
  acceptKind: 'Aceitar ou rejeitar todas as mudanças deste tipo',
  acceptAll: 'Aceitar todas as alterações',
  seen: 'Marcar o alerta como visto',
  edit: 'Editar aqui o texto novo',
  link: 'Não correspondem; associar a outro parágrafo',
  export: 'Copiar ou salvar',
  undo: 'Desfazer, refazer',
  this: 'Esta ajuda',
  escape: 'Fechar o que estiver aberto',
  single: 'Atalhos de uma só letra',
  language: 'Idioma da página',
  keep: 'Guardar meus textos neste dispositivo',
  keepMore: 'Só neste navegador, até você escolher “Apagar”. Quem usar este navegador pode lê-los.',
  keepMoreLocal:
    'Só neste navegador, até você escolher “Apagar”. Quem usar este navegador pode lê-los, e também qualquer outra página que você abra nele a partir de um arquivo: o Chrome e o Edge não separam essas páginas. Abra só arquivos em que confia.',
  forget: 'Apagar',
  privacy:
    'O Stet compara os textos nesta página e não envia nada. Seus ajustes são lembrados; seus textos, só se você pedir acima.',
  close: 'Fechar',
};
