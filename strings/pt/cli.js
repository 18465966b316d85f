// O que a linha de comando diz, em português.

/** @type {import('../parts.js').Parts['cli']} */
export const cli = {
  files: {
    missing: '{path} não existe; confira o nome.',
    folder: '{path} é uma pasta; indique um arquivo dentro dela.',
    closed: 'Não é possível abrir {path}; confira as permissões.',
    full: 'Não foi possível gravar {path}: o disco está cheio.',
    read: 'Não foi possível ler {path} ({reason}).',
    written: 'Não foi possível gravar {path} ({reason}).',
    exists: '{path} já existe; use --force para sobrescrever.',
    notOpened: '{path} foi gravado, mas nenhum programa daqui consegue abri-lo.',
    input: '{path} é um dos arquivos que são lidos; indique outro com -o.',
  },
  seeHelp: '{reason}. Veja {command} --help.',
  options: {
    twoFiles: {
      one: 'São necessários dois arquivos, uma versão anterior e uma posterior; só {n} foi indicado. Veja stet --help.',
      other:
        'São necessários dois arquivos, uma versão anterior e uma posterior; {n} foram indicados. Veja stet --help.',
    },
    noFiles:
      'São necessários dois arquivos, uma versão anterior e uma posterior; nenhum foi indicado. Veja stet --help.',
    oneInput: 'Só um dos dois textos pode vir da entrada padrão: indique um arquivo para o outro.',
    folders: 'Duas pastas são comparadas com uma linha por par: retire --format.',
    open: '--open precisa de um arquivo para abrir: indique um com -o.',
    word: 'Um documento com alterações controladas não é para o terminal: indique um arquivo com -o.',
    format: 'Formato desconhecido “{format}”: use um destes: {known}.',
    date: '“{date}” não é uma data: use YYYY-MM-DD ou YYYY-MM-DDThh:mm:ssZ, a partir de 1601.',
    as: '“{as}” não é uma versão de um documento: use --as original ou accepted.',
    encoding: '“{encoding}” não é uma codificação: use uma destas: {known}.',
    uiLanguage: 'O Stet não tem o idioma “{code}”: use um destes: {known}.',
    shell: 'Indique um shell: {known}.',
  },
  documents: {
    problem: '{path} {problem}.',
    tracked: '{path} contém {changes}.',
    takenOriginal: '{path} contém {changes}; foi usado o original.',
    takenAccepted: '{path} contém {changes}; tudo foi considerado aceito.',
    noTracked:
      '{path} não contém alterações controladas: indique um segundo arquivo para comparar.',
    original: '{path}, original',
    accepted: '{path}, aceita',
    encoding: '{path} foi lido como {encoding}.',
    approximate: '{path}: a ordem das linhas teve de ser deduzida.',
    article: '{path}: só a matéria da página foi usada; --whole usa tudo.',
    notCompared: 'Não comparado: {what}.',
  },
  folders: {
    onlyBefore: 'Só na pasta anterior.',
    onlyAfter: 'Só na pasta posterior.',
  },
  history: {
    tooMany: {
      one: 'Há {n} versão; no máximo {most} são comparadas de uma vez: indique menos arquivos ou use --since.',
      other:
        'Há {n} versões; no máximo {most} são comparadas de uma vez: indique menos arquivos ou use --since.',
    },
    none: 'Um histórico precisa de pelo menos duas versões, e não há nenhuma.',
    onlyOne: 'Um histórico precisa de pelo menos duas versões, e só há uma ({name}).',
    by: '“{by}” não é uma ordem: use --by date ou --by name.',
    gitAlone: '--git vale para um arquivo só: retire os outros.',
    since: '--since exige --git.',
    skip: '{problem} Deixe-o de fora com --skip.',
    leftOut: 'Deixado de fora: {name}. {problem}',
  },
  git: {
    none: 'O git não conhece nenhuma versão de {path}: confira o nome e se já foi feito commit.',
    noneSince:
      'O git não conhece nenhuma versão de {path} desde {since}: confira o nome e se já foi feito commit.',
    noDate:
      '“{since}” não é uma data que o git entenda: escreva, por exemplo, 2026-03-12 ou "2 weeks ago".',
    since: 'Versões desde {date}: é assim que o git lê “{since}”.',
    missing:
      'Não é possível ler as versões de {path}: a pasta não existe ou o git não está instalado.',
    outside: '{path} não está em nenhum repositório git: indique arquivos ou uma pasta.',
    failed: 'O git não conseguiu ler as versões de {path}: {reason}',
  },
  batch: {
    oneFile: 'É lido um arquivo de pares por vez. Veja stet batch --help.',
    resumeOrForce: '--resume continua um arquivo, --force começa de novo: use um dos dois.',
    forceAlone: '--force sobrescreve um arquivo: indique-o com --output.',
    input: '{path} contém os próprios pares: indique outro arquivo com --output.',
    format: '“{format}” não é um formato de stet batch: use --format json ou changes.',
    fields: '--fields escolhe dentro de um resultado em json: retire --format.',
    field: '“{field}” não é um campo de um resultado: use {known}.',
    jobs: '--jobs precisa ser um número inteiro a partir de 1, não “{jobs}”.',
    nothing:
      'Nada a comparar: indique um arquivo de pares, stet batch pairs.jsonl. Veja stet --help.',
    standardInput: 'A entrada padrão',
    empty: '{name} está sem conteúdo: não há nada a comparar.',
    damaged:
      '{path} está danificado e não pode ser descompactado até o fim. O que veio antes foi comparado.',
    exists: '{path} já existe: --force o sobrescreve, --resume o continua.',
    resumeFile: '--resume precisa do arquivo a continuar: acrescente --output.',
    resumeGzip: 'Uma saída compactada não pode ser continuada: comece de novo com --force.',
    otherIds:
      '{path} é a saída de outra entrada: onde esta tem o id {asked}, ele responde {answered}. Use --force para começar de novo.',
    otherLines:
      '{path} é a saída de outra entrada, com mais linhas. Use --force para começar de novo.',
    failed: {
      one: '{n} linha tem um erro no lugar de um resultado: a linha {line}.',
      other: '{n} linhas têm um erro no lugar de um resultado, a primeira é a linha {line}.',
    },
    progress: {
      one: '{n} linha, {speed} por segundo',
      other: '{n} linhas, {speed} por segundo',
    },
  },
};
