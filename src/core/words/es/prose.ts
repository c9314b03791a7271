import type { ProseWords } from '../words.ts';

export const prose: ProseWords = {
  callouts: {
    tip: 'Consejo',
    note: 'Nota',
    info: 'Información',
    warning: 'Advertencia',
    caution: 'Precaución',
    danger: 'Peligro',
    important: 'Importante',
    success: 'Logrado',
    'exam-tip': 'Consejo de examen',
    'exam-focus': 'Para el examen',
  },
  backToText: 'Volver al texto',
  done: 'Hecho',
  open: 'Pendiente',
  emptyLesson: 'Esta lección está vacía.',
  table: 'Tabla',
};
