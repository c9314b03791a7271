import type { InkWords } from '../words.ts';

export const words: InkWords = {
  ink: {
    title: 'Dibujo',
    inHand: {
      pen: 'Lápiz',
      highlighter: 'Marcador',
      eraser: 'Borrador',
      laser: 'Puntero láser',
      magnifier: 'Lupa: haz clic o arrastra sobre una parte. Las flechas la mueven, Intro amplía.',
    },
    putAway: 'Herramienta guardada',
    pen: 'Lápiz',
    highlighter: 'Marcador',
    eraser: 'Borrador',
    undo: 'Deshacer',
    clear: 'Borrar',
    save: 'Guardar',
    saved: 'Dibujos guardados en un archivo',
    nothingToSave: 'No hay nada dibujado en esta lección',
    done: 'Listo',
    undone: 'Deshecho',
    nothingToUndo: 'No hay nada que deshacer en esta diapositiva',
    cleared: 'Dibujo borrado',
  },
};
