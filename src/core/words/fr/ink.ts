import type { InkWords } from '../words.ts';

export const words: InkWords = {
  ink: {
    title: 'Dessin',
    inHand: {
      pen: 'Stylo',
      highlighter: 'Surligneur',
      eraser: 'Gomme',
      laser: 'Pointeur laser',
      magnifier: 'Loupe : cliquez, ou tracez une zone. Les flèches la déplacent, Entrée agrandit.',
    },
    putAway: 'Outil rangé',
    pen: 'Stylo',
    highlighter: 'Surligneur',
    eraser: 'Gomme',
    undo: 'Annuler',
    clear: 'Effacer',
    save: 'Enregistrer',
    saved: 'Dessins enregistrés dans un fichier',
    nothingToSave: 'Rien n’est dessiné dans cette leçon',
    done: 'Terminé',
    undone: 'Annulé',
    nothingToUndo: 'Rien à annuler sur cette diapo',
    cleared: 'Dessin effacé',
  },
};
