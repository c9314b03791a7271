import type { ProseWords } from '../words.ts';

export const prose: ProseWords = {
  callouts: {
    tip: 'Tipp',
    note: 'Hinweis',
    info: 'Info',
    warning: 'Warnung',
    caution: 'Vorsicht',
    danger: 'Gefahr',
    important: 'Wichtig',
    success: 'Geschafft',
    'exam-tip': 'Prüfungstipp',
    'exam-focus': 'Prüfungsstoff',
  },
  backToText: 'Zurück zum Text',
  done: 'Erledigt',
  open: 'Offen',
  emptyLesson: 'Diese Lektion ist leer.',
  table: 'Tabelle',
};
