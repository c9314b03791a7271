import type { ProseWords } from '../words.ts';

export const prose: ProseWords = {
  callouts: {
    tip: 'Dica',
    note: 'Nota',
    info: 'Informação',
    warning: 'Aviso',
    caution: 'Cuidado',
    danger: 'Perigo',
    important: 'Importante',
    success: 'Conseguido',
    'exam-tip': 'Dica para o exame',
    'exam-focus': 'Para o exame',
  },
  backToText: 'Voltar ao texto',
  done: 'Feito',
  open: 'Por fazer',
  emptyLesson: 'Esta lição está vazia.',
  table: 'Tabela',
};
