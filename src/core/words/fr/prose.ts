import type { ProseWords } from '../words.ts';

export const prose: ProseWords = {
  callouts: {
    tip: 'Conseil',
    note: 'Remarque',
    info: 'Info',
    warning: 'Avertissement',
    caution: 'Prudence',
    danger: 'Danger',
    important: 'Important',
    success: 'Réussi',
    'exam-tip': 'Conseil d’examen',
    'exam-focus': 'À l’examen',
  },
  backToText: 'Retour au texte',
  done: 'Fait',
  open: 'À faire',
  emptyLesson: 'Cette leçon est vide.',
  table: 'Tableau',
};
